package readout.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.store.Failure;
import readout.store.Outlet;
import readout.store.Store;
import readout.store.StoredArticle;
import readout.web.dossiers.ServedDossier;
import readout.web.dossiers.View;

/** Where a dossier's news comes from: outlets, what could not be read, what was set aside. */
public record SourcesPage(
        List<Outlet> outlets,
        List<Failure> failures,
        List<StoredArticle> aside,
        List<StoredArticle> articles,
        String outlet,
        long next) {
    private static final int MOST = 50;

    /**
     * The page.
     *
     * @param outlet whose articles are listed; empty for all
     * @param before articles from this place on
     */
    static SourcesPage of(ServedDossier dossier, View view, Optional<String> outlet, long before) {
        Store store = dossier.store();
        Optional<LocalDate> until = Optional.of(view.day()).filter(each -> each.isBefore(dossier.today()));
        List<StoredArticle> articles = store.articles().latest(outlet, true, before, until, MOST);
        boolean more = articles.size() == MOST;
        return new SourcesPage(
                view.publishers(),
                store.readings().failures(),
                store.articles().latest(outlet, false, Long.MAX_VALUE, until, MOST),
                articles,
                outlet.orElse(""),
                more ? articles.get(MOST - 1).source().order() : 0);
    }
}
