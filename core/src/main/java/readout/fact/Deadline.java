package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * A date by which something must happen, expires or takes effect.
 *
 * @param by the date in the article's words: "by Friday"
 * @param date ISO date of it, absent where the words name none
 * @param condition what must happen or not happen by then, in the article's words, without "if"
 * @param consequence what follows otherwise, in the article's words
 * @param actor whose deadline it is
 */
public record Deadline(
        String by,
        Optional<String> date,
        Optional<String> condition,
        Optional<String> consequence,
        Optional<String> actor,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public Deadline {
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
