package readout.store.finding;

import java.util.List;
import java.util.Set;

/**
 * What changed in a dossier since a revision.
 *
 * @param revision the one that this leads to
 * @param whole true where {@code findings} are all there are, and nothing of before counts
 * @param findings those that are new or changed, in order of making
 * @param gone ids of those that are no more: rejected, or merged into others
 */
public record Batch(long revision, boolean whole, List<StoredFinding> findings, Set<String> gone) {
    public Batch {
        findings = List.copyOf(findings);
        gone = Set.copyOf(gone);
    }
}
