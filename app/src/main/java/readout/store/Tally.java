package readout.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/** Rows counted by one of an enum's words. */
public final class Tally {
    private Tally() {}

    /**
     * Counts.
     *
     * @param query whose rows are a word and how many have it
     * @param constant which constant has a word
     */
    public static <E extends Enum<E>> Map<E, Integer> of(Query query, Class<E> type, Function<String, E> constant) {
        Map<E, Integer> counts = new EnumMap<>(type);
        query.map((row, context) -> Map.entry(constant.apply(row.getString(1)), row.getInt(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }
}
