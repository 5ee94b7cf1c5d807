package readout.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/** Counts rows by a column that holds an enum's words. */
public final class Tally {
    private Tally() {}

    /**
     * Counts the rows for each constant.
     *
     * @param query its rows hold a word and how often it occurs
     * @param constant maps a word to its constant
     */
    public static <E extends Enum<E>> Map<E, Integer> of(Query query, Class<E> type, Function<String, E> constant) {
        Map<E, Integer> counts = new EnumMap<>(type);
        query.map((row, context) -> Map.entry(constant.apply(row.getString(1)), row.getInt(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }
}
