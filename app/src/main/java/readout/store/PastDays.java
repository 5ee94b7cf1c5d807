package readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.merge.Representatives;
import readout.store.correction.Edits;
import readout.store.finding.ClaimRows;
import readout.store.finding.ClaimSource;
import readout.store.finding.SqlFindingRepository;
import readout.store.finding.StoredFinding;

/** Rebuilds findings as of an earlier day; only findings with claims on both sides of that day are merged again. */
final class PastDays {
    private final Handle handle;
    private final ClaimRows claims;

    PastDays(Handle handle) {
        this.handle = handle;
        this.claims = new ClaimRows(handle);
    }

    /** The findings with claims on both sides of the day. */
    private static List<StoredFinding> split(LocalDate day, List<StoredFinding> now) {
        return now.stream()
                .filter(kept -> !kept.earliest().isAfter(day) && kept.latest().isAfter(day))
                .toList();
    }

    /** All findings as of the day, by what had been published then. */
    List<Finding<?>> published(LocalDate day, List<StoredFinding> now) {
        List<StoredFinding> split = split(day, now);
        List<StoredFinding> all = new ArrayList<>(
                now.stream().filter(kept -> !kept.latest().isAfter(day)).toList());
        all.addAll(worked(split, claims.publishedBy(day, ids(split))));
        return ordered(all);
    }

    /**
     * The findings with claims on both sides of the day, as of that day, by what had been published then.
     *
     * @param all all their claims in order of the days on which they became known, later ones included
     */
    List<Finding<?>> published(LocalDate day, List<StoredFinding> split, Map<String, List<Claim>> all) {
        return ordered(worked(split, finding -> known(all.getOrDefault(finding, List.of()), day)));
    }

    /** The leading claims that were known by the day. */
    private static List<Claim> known(List<Claim> ordered, LocalDate day) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).source().known().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ordered.subList(0, low);
    }

    /** All findings as of the time, by what had been added then. */
    List<Finding<?>> added(Instant time, List<StoredFinding> now) {
        return without(claims.findingsAddedAfter(time), now, split -> claims.addedBy(time, split));
    }

    /** All findings as they stood up to this article, without the later ones. */
    List<Finding<?>> upTo(long article, List<StoredFinding> now) {
        return without(claims.findingsAddedAfter(article), now, split -> claims.addedUpTo(article, split));
    }

    private List<Finding<?>> without(Set<String> later, List<StoredFinding> now, ClaimSource then) {
        List<StoredFinding> split =
                now.stream().filter(kept -> later.contains(kept.finding().id())).toList();
        List<StoredFinding> all = new ArrayList<>(now.stream()
                .filter(kept -> !later.contains(kept.finding().id()))
                .toList());
        all.addAll(worked(split, then.of(ids(split))));
        return ordered(all);
    }

    static List<String> ids(List<StoredFinding> kept) {
        return kept.stream().map(each -> each.finding().id()).toList();
    }

    private List<StoredFinding> worked(List<StoredFinding> split, Map<String, List<Claim>> then) {
        return worked(split, finding -> then.getOrDefault(finding, List.of()));
    }

    private List<StoredFinding> worked(List<StoredFinding> split, Function<String, List<Claim>> then) {
        Representatives findings = new Representatives(new SqlFindingRepository(handle));
        Edits edits = Edits.of(handle);
        List<StoredFinding> worked = new ArrayList<>();
        for (StoredFinding kept : split) {
            List<Claim> known = then.apply(kept.finding().id());
            if (!known.isEmpty()) {
                Finding<?> finding =
                        edits.applied(findings.ofOrdered(kept.finding().id(), known));
                worked.add(new StoredFinding(finding, kept.number(), kept.earliest(), kept.latest()));
            }
        }
        return worked;
    }

    private static List<Finding<?>> ordered(List<StoredFinding> all) {
        List<Finding<?>> ordered = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(StoredFinding::number)
                        .thenComparing(each -> each.finding().id()))
                .forEach(each -> ordered.add(each.finding()));
        return ordered;
    }
}
