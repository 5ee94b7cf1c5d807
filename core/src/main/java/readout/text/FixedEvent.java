package readout.text;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * An event of which the days are known, by the words that news writes for it.
 *
 * @param series found in every sentence in which {@code words} is; the same object for many events, so that it is looked for once
 * @param words found anywhere in a sentence, case ignored
 */
public record FixedEvent(Pattern series, Pattern words, LocalDate begin, LocalDate end, String name) {
    public FixedEvent {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException(name + " ends on " + end + ", before it begins on " + begin);
        }
    }
}
