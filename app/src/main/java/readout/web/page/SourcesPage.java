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
 * Page of a dossier's sources: watched sources, outlets, unreadable inputs and quarantined articles.
 *
 * @param waiting the number of articles found but not yet read
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
     * Watched source.
     *
     * @param name the source's name, without the user name of a mailbox
     * @param problem why the last poll failed; empty if it succeeded
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
     * Builds the page.
     *
     * @param outlet the outlet whose articles are listed; empty for all
     * @param before the order number before which the list of articles begins
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
