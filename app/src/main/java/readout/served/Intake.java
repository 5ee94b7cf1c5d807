package readout.served;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import readout.fetch.Sources;
import readout.fetch.Web;
import readout.fetch.format.Formats;
import readout.fetch.input.Found;
import readout.ingest.Ingester;
import readout.read.Input;
import readout.read.SiteRules;
import readout.store.Store;
import readout.store.database.StoreException;
import readout.text.Article;

/** Ingests articles into a dossier on request, while the user waits: one at a time, each within a time limit. */
public final class Intake implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_ARTICLES = 200;

    private final Supplier<Web> web;
    private final Ingester ingester;

    /**
     * An intake with the user's site rules.
     *
     * @param web creates the client that fetches addresses, a new one each time
     * @param rules the user's rules for pages of individual sites
     */
    public Intake(Supplier<Web> web, Clock clock, SiteRules rules) {
        this.web = web;
        this.ingester = new Ingester(clock, LIMIT, rules);
    }

    /** Ingests a text or a page that a user pasted. */
    public List<Ingester.Outcome> text(ServedDossier dossier, Input input, boolean take) {
        return collected(dossier, take, consumer -> consumer.accept(new Found.Article(input)));
    }

    /** Ingests the content of an address. */
    public List<Ingester.Outcome> address(
            ServedDossier dossier, String address, Optional<LocalDate> published, boolean take) {
        Sources sources = new Sources(InputStream.nullInputStream(), web, false, found -> {});
        return collected(
                dossier,
                take,
                consumer -> sources.address(address, found -> consumer.accept(found.publishedBy(published))));
    }

    /** Ingests a file in any supported format. */
    public List<Ingester.Outcome> file(
            ServedDossier dossier, String name, InputStream content, Optional<LocalDate> published, boolean take) {
        return collected(
                dossier,
                take,
                consumer -> new Formats().read(name, content, found -> consumer.accept(found.publishedBy(published))));
    }

    /** Ingests a quarantined article. */
    public synchronized Ingester.Outcome taken(ServedDossier dossier, String id) {
        Store store = dossier.store();
        Article article =
                store.articles().whole(id).orElseThrow(() -> new StoreException("no article has the id " + id));
        Ingester.Outcome outcome = ingester.add(store, article);
        store.refresh();
        return outcome;
    }

    private synchronized List<Ingester.Outcome> collected(
            ServedDossier dossier, boolean take, Consumer<Consumer<Found>> source) {
        List<Ingester.Outcome> outcomes = new ArrayList<>();
        source.accept(found -> {
            if (outcomes.size() < MOST_ARTICLES) {
                ingester.add(dossier.store(), found, take).ifPresent(outcomes::add);
            }
        });
        ingester.finish(dossier.store());
        return outcomes;
    }

    @Override
    public void close() {
        ingester.close();
    }
}
