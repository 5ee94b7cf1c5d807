package readout.text;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Event with known days, recognized by the words that news uses for it.
 *
 * @param series pattern that matches every sentence in which {@code words} does; the same object for many events, so that it is searched
 *     once
 * @param words pattern searched anywhere in a sentence, ignoring case
 */
public record FixedEvent(Pattern series, Pattern words, LocalDate begin, LocalDate end, String name) {
    public FixedEvent {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException(name + " ends on " + end + ", before it begins on " + begin);
        }
    }
}
