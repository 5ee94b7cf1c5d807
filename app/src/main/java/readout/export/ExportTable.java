package readout.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under named columns.
 *
 * @param rows each as long as the columns; null where nothing is known
 */
record ExportTable(String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {
    /**
     * A column.
     *
     * @param about what it holds, for people
     */
    record Column(String name, Type type, String about) {}

    /** What a column's values are. */
    enum Type {
        /** ISO dates, months and years, and any other words. */
        STRING,
        INTEGER,
        NUMBER
    }
}
