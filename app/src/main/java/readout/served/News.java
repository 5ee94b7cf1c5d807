package readout.served;

import java.util.List;
import readout.dossier.Change;

/**
 * The news in a dossier: changed and new findings.
 *
 * @param changes changes, the weightiest first
 * @param added findings that were not known before
 */
public record News(List<Change> changes, List<FindingEntry> added) {
    public News {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
    }
}
