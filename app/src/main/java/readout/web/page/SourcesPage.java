package readout.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.served.ServedDossier;
import readout.served.View;
import readout.store.Failure;
import readout.store.Store;
import readout.store.article.Outlet;
import readout.store.article.StoredArticle;
import readout.watch.Queue;
import readout.watch.QueuedItem;
import readout.watch.WatchedSource;
import readout.watch.WatchedSources;

/**
 * Where a dossier's news comes from: what is followed, outlets, what could not be read, what was set aside.
 *
 * @param waiting articles found that are still to be read
 */
public record SourcesPage(
        List<Followed> followed,
        int waiting,
        List<Outlet> outlets,
        List<Failure> failures,
        List<StoredArticle> aside,
        List<StoredArticle> articles,
        String outlet,
        long next) {
    private static final int MOST = 50;

    /**
     * A source that is followed.
     *
     * @param name without whose mailbox it is
     * @param problem why it could not be read last time; empty where it could
     */
    public record Followed(
            String name, String kind, Optional<Instant> read, Instant next, int brought, String problem) {}

    private static Followed followed(WatchedSource source) {
        return new Followed(
                source.name().replaceFirst("://[^/@]*@", "://"),
                source.kind().word(),
                source.succeeded(),
                source.due(),
                source.brought(),
                source.reason().orElse(""));
    }

    /**
     * The page.
     *
     * @param outlet whose articles are listed; empty for all
     * @param before articles from this place on
     */
    public static SourcesPage of(ServedDossier dossier, View view, Optional<String> outlet, long before) {
        Store store = dossier.store();
        Optional<LocalDate> until = Optional.of(view.day()).filter(each -> each.isBefore(dossier.today()));
        List<StoredArticle> articles = store.articles().latest(outlet, true, before, until, MOST);
        boolean more = articles.size() == MOST;
        Queue queue = new Queue(store.database());
        return new SourcesPage(
                new WatchedSources(store.database())
                        .all().stream().map(SourcesPage::followed).toList(),
                queue.counts().getOrDefault(QueuedItem.Step.FOUND, 0)
                        + queue.counts().getOrDefault(QueuedItem.Step.FETCHED, 0),
                view.publishers(),
                store.readings().failures(),
                store.articles().latest(outlet, false, Long.MAX_VALUE, until, MOST),
                articles,
                outlet.orElse(""),
                more ? articles.get(MOST - 1).source().order() : 0);
    }
}
