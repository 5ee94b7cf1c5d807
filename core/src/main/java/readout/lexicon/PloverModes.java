package readout.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.fact.EventType;

/** PLOVER's modes with their scores, looked up by the words of an act ({@code plover-modes.tsv}). */
public final class PloverModes {
    private static final List<Row> ROWS = Resource.rows("plover-modes.tsv", 5).stream()
            .map(row -> new Row(
                    EventType.valueOf(row.get(0)),
                    new Mode(row.get(1), Double.parseDouble(row.get(2))),
                    Pattern.compile("\\b(?:" + row.get(3) + ")")))
            .toList();

    private PloverModes() {}

    /** A mode and its score, -10 to 10. */
    public record Mode(String name, double score) {}

    private record Row(EventType type, Mode mode, Pattern words) {}

    /** Mode of an act of this type, by its words. */
    public static Optional<Mode> of(EventType type, String trigger) {
        String words = trigger.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.type() == type && row.words().matcher(words).find())
                .map(Row::mode)
                .findFirst();
    }
}
