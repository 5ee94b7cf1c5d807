package readout.web.page;

import java.time.LocalDate;
import java.util.List;
import readout.dossier.Change;
import readout.web.page.part.ChangeLine;

/** Page with the changes between two days. */
public record ChangesPage(LocalDate since, LocalDate until, List<ChangeLine> changes, int total) {
    private static final int MOST = 300;

    public static ChangesPage of(LocalDate since, LocalDate until, List<Change> changes) {
        return new ChangesPage(since, until, ChangeLine.of(changes, MOST), changes.size());
    }
}
