package readout.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.read.SiteRules;
import readout.store.Added;
import readout.store.Failure;
import readout.store.Store;
import readout.text.Article;

/** Takes what was found into dossiers, each article within a limit of time; what can't be read is kept among the dossier's failures. Safe
 * for several threads: one article is read at a time. */
public final class Ingester implements AutoCloseable {
    private final Clock clock;
    private final PipelineRunner worker;

    public Ingester(Clock clock, Duration limit) {
        this(clock, limit, SiteRules.NONE);
    }

    /** One that reads pages of single sites by the user's rules. */
    public Ingester(Clock clock, Duration limit, SiteRules rules) {
        this.clock = clock;
        this.worker = new PipelineRunner(new Pipeline(LocalDate.now(clock), List.of(), rules), limit);
    }

    /**
     * What came of one article.
     *
     * @param added empty where it could not be read
     * @param article its id; empty where it could not be read
     * @param reason why it could not
     */
    public record Outcome(String source, Optional<Added> added, String article, String title, String reason) {}

    /**
     * Takes in what was found; of a link alone nothing comes.
     *
     * @param take true to take it in whether or not it seems to belong
     */
    public Optional<Outcome> add(Store store, Found found, boolean take) {
        if (found instanceof Found.Unusable unusable) {
            return Optional.of(failed(store, unusable.source(), unusable.reason()));
        }
        return found instanceof Found.Article article
                ? Optional.of(add(store, article.input(), take, false))
                : Optional.empty();
    }

    /**
     * Takes in an article.
     *
     * @param backlog true where what it says is no news: its source had it before it was followed
     */
    public synchronized Outcome add(Store store, Input input, boolean take, boolean backlog) {
        PipelineRunner.Outcome outcome = worker.run(input, read -> take || !store.knows(read));
        return outcome(store, input.source(), outcome, record -> store.add(record, clock.instant(), take, backlog));
    }

    /** Takes in an article that was set aside. */
    public synchronized Outcome add(Store store, Article article) {
        return outcome(
                store, article.source(), worker.run(article), record -> store.add(record, clock.instant(), true));
    }

    private Outcome outcome(
            Store store, String source, PipelineRunner.Outcome outcome, Function<ArticleRecord, Added> adding) {
        if (outcome.article().isEmpty()) {
            return failed(store, source, outcome.reason());
        }
        Article article = outcome.article().get();
        if (!Pipeline.isUnderstood(article)) {
            return failed(store, source, "is not in English, and not added");
        }
        Added added = outcome.record().map(adding).orElse(Added.KNOWN);
        return new Outcome(
                source, Optional.of(added), article.id(), article.title().orElse("no headline"), "");
    }

    private Outcome failed(Store store, String source, String reason) {
        store.readings().failed(new Failure(source, clock.instant(), reason));
        return new Outcome(source, Optional.empty(), "", "", reason);
    }

    /** Notes that inputs were looked at, and works out what the new ones come to. */
    public void finish(Store store) {
        store.readings().read(clock.instant());
        store.refresh();
    }

    @Override
    public void close() {
        worker.close();
    }
}
