package readout.web.page;

import java.util.Collection;
import java.util.List;
import readout.merge.words.Wording;
import readout.served.ServedDossier;
import readout.served.View;
import readout.store.Overview;
import readout.view.Words;

/** Page that lists the server's dossiers. */
public record DossiersPage(List<Line> dossiers) {
    /**
     * Dossier in the list.
     *
     * @param state the state of the talks, in words
     */
    public record Line(
            String slug, String name, String state, String why, String articles, String facts, String fresh) {}

    public static DossiersPage of(Collection<ServedDossier> dossiers) {
        return new DossiersPage(dossiers.stream().map(DossiersPage::line).toList());
    }

    private static Line line(ServedDossier served) {
        View view = served.now().shown();
        Overview overview = view.overview();
        int facts = overview.findings().values().stream().mapToInt(each -> each).sum();
        return new Line(
                served.slug(),
                overview.name(),
                view.state().status().words(),
                view.state().why(),
                Words.count(overview.articles(), "article"),
                Words.count(facts, "fact"),
                overview.last().map(day -> "news up to " + Wording.day(day)).orElse("no article yet"));
    }
}
