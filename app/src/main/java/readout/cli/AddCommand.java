package readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.Progress;
import readout.cli.options.SourceOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.ingest.Ingester;
import readout.store.Added;
import readout.store.Store;

/** {@code readout add}: adds articles to a dossier. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads articles into a dossier. One that is there already changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  readout add trade articles/ more.jsonl", "  readout add trade --published 2019-07-25 page.html"})
final class AddCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Terminal terminal;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private int skipped;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = SourceOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "date of publication of inputs that give none, as 2019-07-25")
    private @Nullable LocalDate published;

    @Option(names = "--take", description = "take every article in, whether or not it seems to belong")
    private boolean take;

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(terminal, "articles");
        try (Store store = dossier.open(terminal);
                Ingester ingester = new Ingester(terminal.clock(), LIMIT, sources.rules(terminal))) {
            inputs.forEach(sources.open(terminal, found -> {
                ingester.add(store, found.publishedBy(Optional.ofNullable(published)), take)
                        .ifPresent(this::count);
                progress.step();
            })::visit);
            ingester.finish(store);
        } finally {
            progress.close();
            sources.close();
        }
        terminal.out().println(told(counts));
        return skipped > 0 ? Status.SKIPPED : Status.DONE;
    }

    private void count(Ingester.Outcome outcome) {
        outcome.added().ifPresentOrElse(added -> counts.merge(added, 1, Integer::sum), () -> {
            skipped++;
            terminal.err().println("readout: " + outcome.source() + ": " + outcome.reason());
        });
    }

    /** Summary of how many articles had each outcome. */
    static String told(Map<Added, Integer> counts) {
        String told = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "nothing to add" : told;
    }

    private static String words(Added added) {
        return switch (added) {
            case NEW -> "added";
            case COPY -> "added as copies of known texts";
            case NEWER -> "added as newest versions of known articles";
            case EARLIER -> "kept as earlier versions of known articles";
            case KNOWN -> "known already";
            case DATED -> "known already and dated now";
            case QUARANTINED -> "set aside: they seem to be about something else (--take takes them in)";
        };
    }
}
