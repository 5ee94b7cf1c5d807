package readout.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with named columns.
 *
 * @param rows rows, each as long as the columns; null for unknown values
 */
record ExportTable(String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {
    /**
     * A column of a table.
     *
     * @param about a description for people
     */
    record Column(String name, Type type, String about) {}

    /** The types of a column's values. */
    enum Type {
        /** ISO dates, months and years, and any other text. */
        STRING,
        INTEGER,
        NUMBER
    }
}
