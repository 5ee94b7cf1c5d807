package readout.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.dossier.Dossier;
import readout.fact.Kind;
import readout.store.Store;

/** Writes a dossier in the forms that other programs read. */
public final class Exports {
    private Exports() {}

    /** A form. */
    public enum Form {
        CSV,
        JSONL,
        PARQUET,
        ICS,
        GRAPHML,
        PLOVER,
        DNA
    }

    /** One kind's findings as CSV, with a line of column names. */
    public static String csv(Store store, Dossier dossier, Kind kind) {
        return CsvFiles.text(new ExportTables(store, dossier).of(kind));
    }

    /**
     * Writes into a folder, which is made where it isn't there; files of the same names are written anew.
     *
     * @return the files
     * @throws IOException where a file can't be written, with its name
     */
    public static List<Path> write(Store store, Dossier dossier, Form form, Path folder) throws IOException {
        Files.createDirectories(folder);
        ExportTables tables = new ExportTables(store, dossier);
        JsonLinesFiles lines = new JsonLinesFiles(store, tables);
        return switch (form) {
            case CSV -> CsvFiles.write(dossier, tables.all(), folder);
            case JSONL -> List.of(lines.findings(dossier, folder));
            case PARQUET -> Parquet.write(tables.all(), folder);
            case ICS -> List.of(CalendarFile.write(dossier, folder));
            case GRAPHML -> List.of(GraphMl.write(dossier, folder));
            case PLOVER -> List.of(lines.plover(dossier, folder));
            case DNA -> CsvFiles.write(dossier, List.of(DiscourseNetwork.of(dossier)), folder);
        };
    }
}
