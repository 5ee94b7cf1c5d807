package readout.web.dossiers;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.fetch.Sources;
import readout.fetch.Web;
import readout.fetch.format.Formats;
import readout.fetch.format.Found;
import readout.read.Input;
import readout.store.Added;
import readout.store.Failure;
import readout.store.Store;
import readout.store.StoreException;
import readout.text.Article;
import readout.work.Worker;

/** Reads articles into a dossier while people wait: one at a time, each within a limit. */
public final class Intake implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_ARTICLES = 200;

    private final Supplier<Web> web;
    private final Clock clock;
    private final Worker worker;

    /**
     * An intake.
     *
     * @param web what fetches addresses, made anew for each
     */
    public Intake(Supplier<Web> web, Clock clock) {
        this.web = web;
        this.clock = clock;
        this.worker = new Worker(new Pipeline(LocalDate.now(clock)), LIMIT);
    }

    /**
     * What came of one article.
     *
     * @param added empty where it could not be read
     * @param article its id; empty where it could not be read
     * @param reason why it could not
     */
    public record Outcome(String source, Optional<Added> added, String article, String title, String reason) {}

    /** A text or a page that somebody pasted. */
    public List<Outcome> text(ServedDossier dossier, Input input, boolean take) {
        return collected(dossier, take, consumer -> consumer.accept(new Found.Article(input)));
    }

    /** What stands at an address. */
    public List<Outcome> address(ServedDossier dossier, String address, Optional<LocalDate> published, boolean take) {
        Sources sources = new Sources(InputStream.nullInputStream(), web, false, found -> {});
        return collected(dossier, take, consumer -> sources.address(address, dated(consumer, published)));
    }

    /** A file in any of the formats that are read. */
    public List<Outcome> file(
            ServedDossier dossier, String name, InputStream content, Optional<LocalDate> published, boolean take) {
        return collected(dossier, take, consumer -> new Formats().read(name, content, dated(consumer, published)));
    }

    /** Takes in an article that was set aside. */
    public synchronized Outcome taken(ServedDossier dossier, String id) {
        Store store = dossier.store();
        Article article =
                store.articles().whole(id).orElseThrow(() -> new StoreException("no article has the id " + id));
        Worker.Outcome outcome = worker.run(article);
        if (outcome.record().isEmpty()) {
            return failed(store, article.source(), outcome.reason());
        }
        Added added = store.add(outcome.record().get(), clock.instant(), true);
        store.refresh();
        return new Outcome(
                article.source(), Optional.of(added), id, article.title().orElse("no headline"), "");
    }

    private static Consumer<Found> dated(Consumer<Found> consumer, Optional<LocalDate> published) {
        return found -> consumer.accept(
                found instanceof Found.Article article
                        ? new Found.Article(article.input().publishedBy(published))
                        : found);
    }

    private synchronized List<Outcome> collected(
            ServedDossier dossier, boolean take, Consumer<Consumer<Found>> source) {
        List<Outcome> outcomes = new ArrayList<>();
        source.accept(found -> {
            if (outcomes.size() < MOST_ARTICLES) {
                taken(dossier.store(), found, take).ifPresent(outcomes::add);
            }
        });
        dossier.store().readings().read(clock.instant());
        dossier.store().refresh();
        return outcomes;
    }

    private Optional<Outcome> taken(Store store, Found found, boolean take) {
        if (found instanceof Found.Unusable unusable) {
            return Optional.of(failed(store, unusable.source(), unusable.reason()));
        }
        if (!(found instanceof Found.Article article)) {
            return Optional.empty();
        }
        String source = article.input().source();
        Worker.Outcome outcome = worker.run(article.input());
        if (outcome.record().isEmpty()) {
            return Optional.of(failed(store, source, outcome.reason()));
        }
        ArticleRecord record = outcome.record().get();
        if (!Pipeline.isUnderstood(record.article())) {
            return Optional.of(failed(store, source, "is not in English, and not added"));
        }
        Added added = store.add(record, clock.instant(), take);
        String title = record.article().title().orElse("no headline");
        return Optional.of(
                new Outcome(source, Optional.of(added), record.article().id(), title, ""));
    }

    private Outcome failed(Store store, String source, String reason) {
        store.readings().failed(new Failure(source, clock.instant(), reason));
        return new Outcome(source, Optional.empty(), "", "", reason);
    }

    @Override
    public void close() {
        worker.close();
    }
}
