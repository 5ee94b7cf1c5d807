package readout.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import readout.text.FixedEvent;

/** Summits and other events of which the days are known: our own list, and lists that users write in the same form. */
public final class FixedEvents {
    private static final int COLUMNS = 4;

    private FixedEvents() {}

    /** Our own list. */
    public static List<FixedEvent> all() {
        return Resource.rows("events.tsv", COLUMNS + 1).stream()
                .map(row -> of("events.tsv", row))
                .toList();
    }

    /**
     * A user's list: words (a regular expression), first day, last day and name a line, parted by tabs; empty lines and lines from "#" on
     * are passed over.
     *
     * @param name of the file, for errors
     * @throws IllegalArgumentException naming the line that is none
     */
    public static List<FixedEvent> parse(String name, List<String> lines) {
        List<FixedEvent> events = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && !line.startsWith("#")) {
                events.add(of(name + ":" + (at + 1), List.of(line.split("\t", -1))));
            }
        }
        return events;
    }

    private static FixedEvent of(String place, List<String> row) {
        if (row.size() < COLUMNS) {
            throw new IllegalArgumentException(
                    place + ": words, first day, last day and name expected, parted by tabs");
        }
        try {
            Pattern words = Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new FixedEvent(words, LocalDate.parse(row.get(1)), LocalDate.parse(row.get(2)), row.get(3));
        } catch (PatternSyntaxException | DateTimeException broken) {
            throw new IllegalArgumentException(place + ": " + broken.getMessage(), broken);
        }
    }
}
