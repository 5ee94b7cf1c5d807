package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Dossier;
import readout.export.Exports;
import readout.store.AsOf;
import readout.store.Store;
import readout.view.ShownFindings;

/** {@code readout export}: exports a dossier's findings to files for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the dossier for other programs: csv (with a Frictionless data package), jsonl, parquet, ics (a calendar of meetings and "
                        + "deadlines), graphml (who meets whom), plover (events), dna (positions for Discourse Network Analyzer).",
        footerHeading = "%nExample:%n",
        footer = "  readout export trade --to parquet out/")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Parameters(index = "1", paramLabel = "DIR", description = "the folder to write into")
    private Path folder = Path.of(".");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}, in lower case if you like")
    private Exports.Form form = Exports.Form.CSV;

    @Option(names = "--as-of", paramLabel = "DATE", description = "as it stood by what had been published by that day")
    private @Nullable LocalDate asOf;

    @Option(names = "--all", description = "every finding, also those that are less sure than is shown")
    private boolean all;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = dossier.open(terminal)) {
            Dossier known = asOf == null
                    ? store.dossier(LocalDate.now(terminal.clock()), Integer.MAX_VALUE)
                    : store.dossier(asOf, AsOf.PUBLISHED);
            Exports.write(store, all ? known : ShownFindings.of(known), form, folder)
                    .forEach(file -> terminal.out().println(file));
        }
        return Status.DONE;
    }
}
