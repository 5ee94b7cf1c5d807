package readout.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import readout.dossier.Dossier;
import readout.view.JsonView;
import readout.view.Words;

/** Writes tables as CSV (RFC 4180, UTF-8) with a Frictionless Data Package that describes them. */
final class CsvFiles {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r]|-(?!\\d+(?:\\.\\d+)?$)");

    private CsvFiles() {}

    static List<Path> write(Dossier dossier, List<ExportTable> tables, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ExportTable table : tables) {
            Path file = folder.resolve(table.name() + ".csv");
            try (Writer out = Files.newBufferedWriter(file);
                    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
                print(table, printer);
            }
            files.add(file);
        }
        Path description = folder.resolve("datapackage.json");
        Files.writeString(description, JsonView.of(descriptor(dossier, tables)) + "\n");
        files.add(description);
        return files;
    }

    static String text(ExportTable table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            print(table, printer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return text.toString();
    }

    private static void print(ExportTable table, CSVPrinter printer) throws IOException {
        printer.printRecord(
                table.columns().stream().map(ExportTable.Column::name).toList());
        for (List<@Nullable Object> row : table.rows()) {
            printer.printRecord(row.stream().map(CsvFiles::safe).toList());
        }
    }

    /** Puts an apostrophe before text that a spreadsheet would take for a formula: anyone may have written an article's words. */
    private static @Nullable Object safe(@Nullable Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).lookingAt() ? "'" + text : cell;
    }

    private static Map<String, Object> descriptor(Dossier dossier, List<ExportTable> tables) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", Words.slug(dossier.name()));
        descriptor.put("title", dossier.name());
        descriptor.put("resources", tables.stream().map(CsvFiles::resource).toList());
        return descriptor;
    }

    private static Map<String, Object> resource(ExportTable table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("title", table.title());
        resource.put("path", table.name() + ".csv");
        resource.put("format", "csv");
        resource.put("encoding", "utf-8");
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        table.columns().stream()
                                .map(column -> Map.of(
                                        "name",
                                        column.name(),
                                        "type",
                                        column.type().name().toLowerCase(Locale.ROOT),
                                        "description",
                                        column.about()))
                                .toList(),
                        "primaryKey",
                        table.columns().get(0).name()));
        return resource;
    }
}
