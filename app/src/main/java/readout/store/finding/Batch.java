package readout.store.finding;

import java.util.List;
import java.util.Set;

/**
 * The changes in a dossier since a revision.
 *
 * @param revision the revision that this batch leads to
 * @param whole true where {@code findings} are all there are, and earlier state is to be dropped
 * @param findings new and changed findings, in order of creation
 * @param gone ids of findings that no longer exist: rejected, or merged into others
 */
public record Batch(long revision, boolean whole, List<StoredFinding> findings, Set<String> gone) {
    public Batch {
        findings = List.copyOf(findings);
        gone = Set.copyOf(gone);
    }
}
