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

/**
 * Ingests found articles into dossiers, each within a time limit; unreadable ones are listed among the dossier's failures. Safe for several threads:
 * one article is read at a time.
 */
public final class Ingester implements AutoCloseable {
    private final Clock clock;
    private final PipelineRunner runner;

    public Ingester(Clock clock, Duration limit) {
        this(clock, limit, SiteRules.NONE);
    }

    /** An ingester that reads pages of individual sites by the user's rules. */
    public Ingester(Clock clock, Duration limit, SiteRules rules) {
        this.clock = clock;
        this.runner = new PipelineRunner(new Pipeline(LocalDate.now(clock), List.of(), rules), limit);
    }

    /**
     * The outcome of ingesting one article.
     *
     * @param added the outcome of adding it; empty where it could not be read
     * @param article its id; empty where it could not be read
     * @param reason why it could not be read
     */
    public record Outcome(String source, Optional<Added> added, String article, String title, String reason) {}

    /**
     * Ingests an item that was found; a link alone is ignored.
     *
     * @param take true to add it whether or not it seems to belong
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
     * Ingests an article.
     *
     * @param backlog true where the source had it before it was followed: what it says is not news
     */
    public synchronized Outcome add(Store store, Input input, boolean take, boolean backlog) {
        PipelineRunner.Outcome outcome = runner.run(input, read -> take || !store.knows(read));
        return outcome(store, input.source(), outcome, record -> store.add(record, clock.instant(), take, backlog));
    }

    /** Ingests a quarantined article. */
    public synchronized Outcome add(Store store, Article article) {
        return outcome(
                store, article.source(), runner.run(article), record -> store.add(record, clock.instant(), true));
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

    /** Records that inputs were read, and refreshes the findings that have new claims. */
    public void finish(Store store) {
        store.readings().read(clock.instant());
        store.refresh();
    }

    @Override
    public void close() {
        runner.close();
    }
}
