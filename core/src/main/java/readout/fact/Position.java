package readout.fact;

import java.util.List;
import java.util.Optional;
import readout.text.Span;

/**
 * What a party wants, gives or refuses.
 *
 * @param target of whom it is wanted
 * @param issue the shortest phrase that names the thing
 * @param condition the words of an "if", "unless" or "in return for"
 * @param deadline ISO date by which
 */
public record Position(
        String actor,
        Optional<String> target,
        Stance stance,
        String issue,
        Optional<Span> condition,
        Optional<String> deadline,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public Position {
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
