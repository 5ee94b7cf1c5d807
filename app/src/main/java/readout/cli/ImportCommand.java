package readout.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.Progress;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.ingest.ArchiveTables;
import readout.store.Added;
import readout.store.Store;

/** {@code readout import}: imports an archive's tables into a dossier. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes the articles of an archive's tables, and what they say, into a dossier; nothing is read again.",
        footerHeading = "%nExample:%n",
        footer = "  readout import trade tables/ --words 'tariffs?|soybeans|Huawei'")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace place = new DossierPlace();

    @Parameters(index = "1", paramLabel = "DIR", description = "the folder that 'readout archive' wrote")
    private Path folder = Path.of(".");

    @Option(
            names = "--words",
            paramLabel = "REGEX",
            defaultValue = "",
            description = "only articles whose text holds this, in any case")
    private String words = "";

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<Added, Integer> counts = new EnumMap<>(Added.class);
        Progress progress = new Progress(terminal, "articles");
        try (Store store = place.open(terminal)) {
            new ArchiveTables(folder).read(words, row -> {
                Added added = store.add(
                        row.article(),
                        row.copyOf(),
                        row.claims(),
                        terminal.clock().instant());
                counts.merge(added, 1, Integer::sum);
                progress.step();
            });
            store.readings().read(terminal.clock().instant());
            store.refresh();
        } finally {
            progress.close();
        }
        terminal.out().println(AddCommand.told(counts));
        return Status.DONE;
    }
}
