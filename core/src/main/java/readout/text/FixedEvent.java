package readout.text;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * An event of which the days are known, by the words that news writes for it.
 *
 * @param words found anywhere in a sentence, case ignored
 */
public record FixedEvent(Pattern words, LocalDate begin, LocalDate end, String name) {}
