package readout.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.dossier.Dossier;
import readout.fact.Kind;
import readout.store.Store;

/** Exports a dossier in formats that other programs read. */
public final class Exports {
    private Exports() {}

    /** The export formats. */
    public enum Form {
        CSV,
        JSONL,
        PARQUET,
        ICS,
        GRAPHML,
        PLOVER,
        DNA
    }

    /** The findings of one kind as CSV, with a header line. */
    public static String csv(Store store, Dossier dossier, Kind kind) {
        return CsvFiles.text(new ExportTables(store, dossier).of(kind));
    }

    /**
     * Exports the dossier to a folder, which is created if necessary; existing files with the same names are overwritten.
     *
     * @return the files written
     * @throws IOException naming the file that can't be written
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
