package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.store.Store;
import readout.store.article.Hit;

/** {@code readout search}: searches a dossier for sentences that contain the words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Finds sentences that hold all the words, the best first, with their source and the findings that rest on them.",
        footerHeading = "%nExample:%n",
        footer = "  readout search trade soybeans")
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", description = "the words")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "most hits (default 20)")
    private int most = 20;

    @Mixin
    private OutputFormat format = new OutputFormat();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            List<Hit> hits = store.articles().search(String.join(" ", words), most);
            format.print(terminal.out(), hits, () -> print(hits));
        }
        return Status.DONE;
    }

    private void print(List<Hit> hits) {
        for (Hit hit : hits) {
            terminal.out()
                    .println(hit.published().orElse("undated") + "  " + hit.outlet()
                            + hit.title().map(title -> ": " + title).orElse(""));
            terminal.out().println("  " + hit.text());
            if (!hit.findings().isEmpty()) {
                terminal.out().println("  " + String.join(" ", hit.findings()));
            }
        }
        if (hits.isEmpty()) {
            terminal.out().println("no sentence holds these words");
        }
    }
}
