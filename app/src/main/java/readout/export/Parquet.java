package readout.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes tables as Parquet files, by DuckDB. */
final class Parquet {
    private Parquet() {}

    static List<Path> write(List<ExportTable> tables, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (ExportTable table : tables) {
                Path file = folder.resolve(table.name() + ".parquet");
                write(duckdb, table, file);
                files.add(file);
            }
            return files;
        } catch (SQLException failed) {
            throw new IOException(folder + ": " + failed.getMessage(), failed);
        }
    }

    private static void write(Connection duckdb, ExportTable table, Path file) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> '"' + column.name() + "\" " + type(column.type()))
                .collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("create table " + table.name() + " (" + columns + ")");
            try (PreparedStatement insert =
                    duckdb.prepareStatement("insert into " + table.name() + " values (" + marks + ")")) {
                for (List<@Nullable Object> row : table.rows()) {
                    for (int at = 0; at < row.size(); at++) {
                        insert.setObject(at + 1, row.get(at));
                    }
                    insert.addBatch();
                }
                if (!table.rows().isEmpty()) {
                    insert.executeBatch();
                }
            }
            statement.execute(
                    "copy " + table.name() + " to '" + file.toString().replace("'", "''") + "' (format parquet)");
        }
    }

    private static String type(ExportTable.Type type) {
        return switch (type) {
            case STRING -> "varchar";
            case INTEGER -> "bigint";
            case NUMBER -> "double";
        };
    }
}
