package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.ServeOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.store.Store;
import readout.store.database.StoreException;
import readout.view.Words;

/** {@code readout serve}: serves dossiers as a website with an API. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves dossiers as web pages and by an API, to this machine alone unless told otherwise.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout serve                       every dossier of the folder",
            "  readout serve trade --port 8080",
            "  readout accounts put ann --role administrator",
            "  readout serve trade --host 0.0.0.0 --url https://news.example      after that account"
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "dossiers: names, files or JDBC URLs (default: every .db of $READOUT_HOME or the current folder)")
    private List<String> names = List.of();

    @Mixin
    private ServeOptions options = new ServeOptions();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<ServedDossier> opened = new ArrayList<>();
        Set<String> slugs = new LinkedHashSet<>();
        for (String name : names.isEmpty() ? all() : names) {
            open(name, opened, slugs);
        }
        try (ServedDossiers dossiers = new ServedDossiers(opened)) {
            options.serve(terminal, dossiers);
        }
        return Status.DONE;
    }

    /** Opens a dossier: one that was named must exist, but a file in the folder is skipped if it is not a dossier. */
    private void open(String name, List<ServedDossier> opened, Set<String> slugs) {
        String slug = Words.slug(DossierPlace.title(name));
        for (int other = 2; !slugs.add(slug); other++) {
            slug = Words.slug(DossierPlace.title(name)) + "-" + other;
        }
        try {
            Store store = Store.open(DossierPlace.place(name, terminal));
            opened.add(new ServedDossier(slug, store, () -> LocalDate.now(terminal.clock())));
        } catch (StoreException none) {
            if (!names.isEmpty()) {
                opened.forEach(ServedDossier::close);
                throw none;
            }
            terminal.err().println("readout: " + none.getMessage() + "; it is not served");
        }
    }

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(terminal.home().orElse(Path.of(".")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".db"))
                    .sorted()
                    .toList();
        }
    }
}
