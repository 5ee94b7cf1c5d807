package readout.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.dossier.Change;
import readout.dossier.StateOfPlay;
import readout.dossier.Support;
import readout.fact.Kind;
import readout.merge.words.Wording;
import readout.served.Filter;
import readout.served.View;
import readout.store.Overview;
import readout.web.draw.Timeline;
import readout.web.page.part.ChangeLine;
import readout.web.page.part.FactLine;
import readout.web.page.part.Matrix;

/**
 * Overview page of a dossier: the state of the talks, recent changes and what comes next.
 *
 * @param since the day or visit since which {@code changes} are listed, in words
 * @param next planned meetings and coming deadlines
 */
public record OverviewPage(
        Overview overview,
        StateOfPlay state,
        List<FactLine> lastMet,
        List<FactLine> next,
        List<FactLine> turn,
        List<FactLine> truce,
        List<Due> due,
        String since,
        LocalDate sinceDay,
        List<ChangeLine> changes,
        int allChanges,
        Matrix matrix,
        Timeline timeline,
        List<FactLine> statements,
        List<FactLine> contested,
        int doubtful) {
    private static final int MOST_CHANGES = 8;
    private static final int MOST_LINES = 5;
    private static final int DAYS = 365;

    /** Deadline with what became of it. */
    public record Due(LocalDate day, String fate, FactLine fact) {}

    /** Recent changes, with the day or visit since which they are listed. */
    public record News(String since, LocalDate day, List<Change> changes) {}

    public static OverviewPage of(View view, News news) {
        StateOfPlay state = view.state();
        LocalDate from = view.day().minusDays(DAYS);
        return new OverviewPage(
                view.overview(),
                state,
                FactLine.of(view, state.lastMet()),
                FactLine.of(view, state.next()),
                FactLine.of(view, state.turn()),
                FactLine.of(view, state.truce()),
                due(view, state),
                news.since(),
                news.day(),
                ChangeLine.of(news.changes(), MOST_CHANGES),
                news.changes().size(),
                Matrix.of(view),
                TimelinePage.drawn(view, Filter.ALL, from, view.day()),
                FactLine.of(Filter.ALL.only(Kind.STATEMENT).of(view).limit(MOST_LINES)),
                FactLine.of(view.doubtful().stream()
                        .filter(entry -> entry.finding().support() == Support.CONTESTED && view.shows(entry.finding()))
                        .limit(MOST_LINES)),
                view.doubtful().size());
    }

    private static List<Due> due(View view, StateOfPlay state) {
        List<Due> due = new ArrayList<>();
        for (StateOfPlay.Due deadline : state.deadlines()) {
            view.entry(deadline.finding().id())
                    .map(FactLine::of)
                    .ifPresent(line -> due.add(new Due(deadline.day(), Wording.label(deadline.fate()), line)));
        }
        due.sort(Comparator.comparing(Due::day).reversed());
        return due.stream().limit(MOST_LINES).toList();
    }
}
