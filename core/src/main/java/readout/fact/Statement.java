package readout.fact;

import java.util.List;
import java.util.Optional;
import readout.text.Span;

/**
 * Somebody communicates something.
 *
 * @param predicate the words of saying as they stand, with auxiliary, particle and negation: "have played down", "declined to give"
 * @param cue the head of the predicate
 * @param to addressee or outlet named
 * @param date ISO date of speaking
 * @param direct true where any of the content stands in quote marks
 * @param content the words communicated, attribution left out
 */
public record Statement(
        Speaker speaker,
        Act act,
        Modality modality,
        String predicate,
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
