package readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import readout.consolidate.Findings;
import readout.dossier.Claim;
import readout.dossier.Finding;

/** Findings as they stood before some of their claims: only those that have claims on both sides of the day are worked out anew. */
final class PastDays {
    private final Handle handle;
    private final ClaimRows claims;

    PastDays(Handle handle) {
        this.handle = handle;
        this.claims = new ClaimRows(handle);
    }

    /** As they stood by what was published by the day. */
    List<Finding<?>> published(LocalDate day, List<Kept> now) {
        List<Kept> split = now.stream()
                .filter(kept -> !kept.earliest().isAfter(day) && kept.latest().isAfter(day))
                .toList();
        return merged(
                now.stream().filter(kept -> !kept.latest().isAfter(day)).toList(),
                split,
                claims.publishedBy(day, ids(split)));
    }

    /** As they stood by what was taken in by the time. */
    List<Finding<?>> added(Instant time, List<Kept> now) {
        Set<String> later = claims.findingsAddedAfter(time);
        List<Kept> split =
                now.stream().filter(kept -> later.contains(kept.finding().id())).toList();
        return merged(
                now.stream()
                        .filter(kept -> !later.contains(kept.finding().id()))
                        .toList(),
                split,
                claims.addedBy(time, ids(split)));
    }

    private static List<String> ids(List<Kept> kept) {
        return kept.stream().map(each -> each.finding().id()).toList();
    }

    private List<Finding<?>> merged(List<Kept> whole, List<Kept> split, Map<String, List<Claim>> then) {
        Findings findings = new Findings(new StoreShelf(handle));
        Edits edits = Edits.of(handle);
        List<Kept> all = new ArrayList<>(whole);
        for (Kept kept : split) {
            List<Claim> known = then.getOrDefault(kept.finding().id(), List.of());
            if (!known.isEmpty()) {
                Finding<?> finding = edits.applied(findings.of(kept.finding().id(), known));
                all.add(new Kept(finding, kept.number(), kept.earliest(), kept.latest()));
            }
        }
        all.sort(Comparator.comparing(Kept::number)
                .thenComparing(each -> each.finding().id()));
        List<Finding<?>> merged = new ArrayList<>();
        all.forEach(each -> merged.add(each.finding()));
        return merged;
    }
}
