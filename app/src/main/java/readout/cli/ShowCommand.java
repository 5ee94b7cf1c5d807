package readout.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Dossier;
import readout.store.AsOf;
import readout.store.Store;
import readout.store.article.StoredArticle;
import readout.view.DossierView;
import readout.view.ShownFindings;

/** {@code readout show}: prints a dossier. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows how the talks stand: meetings, positions by issue, who sits at the table.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout show trade",
            "  readout show trade --as-of 2019-08-02",
            "  readout show trade --format json"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(names = "--as-of", paramLabel = "DATE", description = "as it stood by what had been published by that day")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-by", paramLabel = "DATE", description = "as it stood by what had been added by that day")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--aside",
            description = "list the articles that were set aside, with the reason; 'add --take' takes one in")
    private boolean aside;

    @Option(names = "--all", description = "every finding, also those that are less sure than is shown")
    private boolean all;

    @Mixin
    private OutputFormat format = new OutputFormat();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            if (aside) {
                aside(store).forEach(terminal.out()::println);
                return Status.DONE;
            }
            Dossier shown = all ? known(store) : ShownFindings.of(known(store));
            format.print(
                    terminal.out(),
                    shown,
                    () -> terminal.out()
                            .print(new DossierView(terminal.width(), terminal.colour())
                                    .of(shown, store.overview(), List.of())));
        }
        return Status.DONE;
    }

    /** Lists the quarantined articles, most relevant first. */
    private static List<String> aside(Store store) {
        return store.articles().latest(Optional.empty(), false, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparingDouble(StoredArticle::relevance).reversed())
                .map(article -> String.format(
                        Locale.ROOT,
                        "%.2f  %s  %s: %s  (%s)  %s",
                        article.relevance(),
                        article.source().published().map(LocalDate::toString).orElse("undated"),
                        article.source().outlet(),
                        article.source().title().orElse("no headline"),
                        article.why(),
                        article.input()))
                .toList();
    }

    private Dossier known(Store store) {
        if (asOf != null) {
            return store.dossier(asOf, AsOf.PUBLISHED);
        }
        return knownBy != null
                ? store.dossier(knownBy, AsOf.ADDED)
                : store.dossier(LocalDate.now(terminal.clock()), MOST);
    }
}
