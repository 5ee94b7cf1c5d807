package readout.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.store.Failure;
import readout.store.Outlet;
import readout.store.Store;
import readout.store.StoredArticle;
import readout.web.dossiers.ServedDossier;

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
     * @param day articles published by then
     * @param outlet whose articles are listed; empty for all
     * @param before articles from this place on
     */
    static SourcesPage of(ServedDossier dossier, LocalDate day, Optional<String> outlet, long before) {
        Store store = dossier.store();
        Optional<LocalDate> until = Optional.of(day).filter(each -> each.isBefore(dossier.today()));
        List<StoredArticle> articles = store.articles().latest(outlet, true, before, until, MOST);
        boolean more = articles.size() == MOST;
        return new SourcesPage(
                dossier.outlets(day),
                store.readings().failures(),
                store.articles().latest(outlet, false, Long.MAX_VALUE, until, MOST),
                articles,
                outlet.orElse(""),
                more ? articles.get(MOST - 1).source().order() : 0);
    }
}
