package readout.fact;

import java.util.List;
import java.util.Optional;
import readout.text.Span;

/**
 * Somebody communicates something.
 *
 * @param to addressee or outlet named
 * @param date ISO date of speaking
 * @param direct true where any of the content stands in quote marks
 * @param content the words communicated, attribution left out
 */
public record Statement(
        Speaker speaker,
        Act act,
        Modality modality,
        String cue,
        Optional<String> to,
        Optional<String> date,
        boolean direct,
        List<Span> content,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public Statement {
        content = List.copyOf(content);
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
