package readout.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import readout.text.FixedEvent;

/** Summits and other events with known days: the built-in list, and users' lists in the same form. */
public final class FixedEvents {
    private static final int COLUMNS = 4;
    private static final int OWN_COLUMNS = 6;

    private FixedEvents() {}

    /** The built-in list. */
    public static List<FixedEvent> all() {
        Map<String, Pattern> series = new HashMap<>();
        return Resource.rows("events.tsv", OWN_COLUMNS).stream()
                .map(row -> {
                    Pattern first = series.computeIfAbsent(row.get(0), FixedEvents::pattern);
                    Pattern words = row.get(1).equals("-") ? first : pattern(near(row.get(0), row.get(1)));
                    return of("events.tsv", first, words, row.subList(2, row.size()));
                })
                .toList();
    }

    private static String near(String series, String place) {
        return series + ".{0,60}\\b(?:" + place + ")\\b|\\b(?:" + place + ")\\b.{0,40}" + series;
    }

    /**
     * Parses a user's list: on each line words (a regular expression), first day, last day and name, separated by tabs; empty lines and
     * lines starting with "#" are skipped.
     *
     * @param name name of the file, for errors
     * @throws IllegalArgumentException naming the invalid line
     */
    public static List<FixedEvent> parse(String name, List<String> lines) {
        return UserRows.read(name, lines, FixedEvents::of);
    }

    private static FixedEvent of(String place, List<String> row) {
        if (row.size() < COLUMNS || row.subList(0, COLUMNS).stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    place + ": words, first day, last day and name expected, parted by tabs");
        }
        try {
            Pattern words = pattern(row.get(0));
            return of(place, words, words, row.subList(1, row.size()));
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException(place + ": " + broken.getMessage(), broken);
        }
    }

    private static FixedEvent of(String place, Pattern series, Pattern words, List<String> daysAndName) {
        try {
            return new FixedEvent(
                    series,
                    words,
                    LocalDate.parse(daysAndName.get(0)),
                    LocalDate.parse(daysAndName.get(1)),
                    daysAndName.get(2));
        } catch (DateTimeException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(place + ": " + broken.getMessage(), broken);
        }
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
