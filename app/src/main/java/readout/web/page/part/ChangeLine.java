package readout.web.page.part;

import java.time.LocalDate;
import java.util.List;
import readout.dossier.Change;

/**
 * Change in a list.
 *
 * @param finding the id of the changed finding
 */
public record ChangeLine(LocalDate day, int weight, String what, String finding) {
    public static List<ChangeLine> of(List<Change> changes, int most) {
        return changes.stream()
                .limit(most)
                .map(change -> new ChangeLine(change.day(), change.weight(), change.what(), change.finding()))
                .toList();
    }
}
