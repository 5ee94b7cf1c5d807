package readout.served;

import java.util.List;
import readout.dossier.Change;

/**
 * What is new in a dossier.
 *
 * @param changes the weightiest first
 * @param added findings that were not known before
 */
public record News(List<Change> changes, List<FindingEntry> added) {
    public News {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
    }
}
