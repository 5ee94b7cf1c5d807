package readout.cli;

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
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.fetch.format.Found;
import readout.store.Added;
import readout.store.Failure;
import readout.store.Store;
import readout.work.Worker;

/** {@code readout add}: articles into a dossier. */
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
    public Integer call() {
        Pipeline pipeline = new Pipeline(LocalDate.now(terminal.clock()));
        Progress progress = new Progress(terminal, "articles");
        try (Store store = dossier.open(terminal);
                Worker worker = new Worker(pipeline, LIMIT)) {
            inputs.forEach(sources.open(terminal, found -> take(found, worker, store, progress))::visit);
            store.readings().read(terminal.clock().instant());
            store.refresh();
        } finally {
            progress.close();
            sources.close();
        }
        terminal.out().println(summary());
        return skipped > 0 ? Status.SKIPPED : Status.DONE;
    }

    private String summary() {
        String told = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "nothing to add" : told;
    }

    private static String words(Added added) {
        return switch (added) {
            case NEW -> "added";
            case COPY -> "added as copies of known texts";
            case KNOWN -> "known already";
            case ASIDE -> "set aside: they seem to be about something else (--take takes them in)";
        };
    }

    private void take(Found found, Worker worker, Store store, Progress progress) {
        if (found instanceof Found.Article article) {
            Worker.Outcome outcome = worker.run(
                    article.input().publishedBy(Optional.ofNullable(published)), read -> take || !store.has(read.id()));
            outcome.record().ifPresentOrElse(record -> add(record, store), () -> {
                if (outcome.wanted()) {
                    skip(article.input().source(), outcome.reason(), store);
                } else {
                    counts.merge(Added.KNOWN, 1, Integer::sum);
                }
            });
        } else if (found instanceof Found.Unusable unusable) {
            skip(unusable.source(), unusable.reason(), store);
        }
        progress.step();
    }

    /** Names it, and keeps it for those who look at the dossier. */
    private void skip(String source, String reason, Store store) {
        skipped++;
        terminal.err().println("readout: " + source + ": " + reason);
        store.readings().failed(new Failure(source, terminal.clock().instant(), reason));
    }

    private void add(ArticleRecord record, Store store) {
        if (!Pipeline.isUnderstood(record.article())) {
            skip(record.article().source(), "is not in English, and not added", store);
            return;
        }
        counts.merge(store.add(record, terminal.clock().instant(), take), 1, Integer::sum);
    }
}
