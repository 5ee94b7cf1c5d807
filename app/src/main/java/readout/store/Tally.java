package readout.store;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Rows counted by one of an enum's words. */
public final class Tally {
    private Tally() {}

    /** @param query whose rows are a word, in small letters, and how many have it */
    public static <E extends Enum<E>> Map<E, Integer> of(Query query, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        query.map((row, context) ->
                        Map.entry(Enum.valueOf(type, row.getString(1).toUpperCase(Locale.ROOT)), row.getInt(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }
}
