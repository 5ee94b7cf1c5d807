package readout.served;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.dossier.Change;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.merge.state.Changes;
import readout.store.Freshness;
import readout.store.Overview;
import readout.store.Store;
import readout.store.article.Outlet;
import readout.store.finding.Batch;
import readout.store.finding.ClaimSource;
import readout.store.finding.StoredFinding;
import readout.view.ShownFindings;

/** A dossier's complete content at one revision. Safe for several threads. */
final class Snapshot {
    private static final int DAYS_KEPT = 64;

    private final Store store;
    private final Supplier<LocalDate> today;
    private final ClaimSource claims;

    private final long revision;
    private final Map<String, Held> held;
    private final List<StoredFinding> kept;
    private final DayIndex byNumber;
    private final DayIndex byDay;

    private final Supplier<Overview> overview;
    private final Supplier<Freshness> freshness;
    private final Supplier<List<Outlet>> outlets;
    private final Cache<LocalDate, View> views =
            Caffeine.newBuilder().maximumSize(DAYS_KEPT).build();
    private final Cache<List<LocalDate>, List<Change>> changes =
            Caffeine.newBuilder().maximumSize(DAYS_KEPT).build();

    /**
     * A snapshot of the findings.
     *
     * @param claims source of claims, for days on which findings stood differently
     * @param held all findings by id
     */
    Snapshot(Store store, Supplier<LocalDate> today, ClaimSource claims, long revision, Map<String, Held> held) {
        this.store = store;
        this.today = today;
        this.claims = claims;
        this.revision = revision;
        this.held = held;
        this.kept = held.values().stream().map(Held::kept).toList();
        this.byNumber = new DayIndex(List.copyOf(held.values()));
        this.byDay = new DayIndex(held.values().stream()
                .sorted(Comparator.comparing(Held::entry, FindingEntry.LATEST))
                .toList());
        this.overview = new Lazy<>(store::overview);
        this.freshness = new Lazy<>(() -> store.readings().freshness());
        this.outlets = new Lazy<>(() -> store.articles().outlets());
    }

    /** The snapshot after a batch of changes. */
    Snapshot with(Batch batch) {
        Map<String, Held> next = new LinkedHashMap<>(batch.whole() ? Map.of() : held);
        batch.gone().forEach(next::remove);
        batch.findings()
                .forEach(kept -> next.put(kept.finding().id(), new Held(kept, new FindingEntry(kept.finding()))));
        return new Snapshot(store, today, claims, batch.revision(), next);
    }

    long revision() {
        return revision;
    }

    Overview overview() {
        return overview.get();
    }

    Freshness freshness() {
        return freshness.get();
    }

    /** The outlets of the articles published by the day, those with most articles first. */
    List<Outlet> outlets(LocalDate day) {
        return isNow(day) ? outlets.get() : store.articles().outlets(day);
    }

    private boolean isNow(LocalDate day) {
        return !day.isBefore(today.get());
    }

    private List<Finding<?>> findings() {
        List<Finding<?>> findings = new ArrayList<>();
        held.values().forEach(each -> findings.add(each.kept().finding()));
        return findings;
    }

    /** The dossier as of a day, by what had been published then. */
    View on(LocalDate day) {
        return views.get(day, this::seenFrom);
    }

    private View seenFrom(LocalDate day) {
        if (isNow(day)) {
            return view(
                    day,
                    findings(),
                    entries(),
                    id -> Optional.ofNullable(held.get(id)).map(Held::entry));
        }
        Map<String, FindingEntry> otherwise = otherwise(day);
        List<FindingEntry> entries = new ArrayList<>();
        byDay.on(day, each -> entries.add(each.entry()), each -> {});
        otherwise.values().forEach(entry -> insert(entry, entries));
        return view(
                day,
                findings(day, otherwise),
                entries,
                id -> Optional.ofNullable(otherwise.get(id))
                        .or(() -> Optional.ofNullable(held.get(id))
                                .filter(each -> !each.kept().latest().isAfter(day))
                                .map(Held::entry)));
    }

    /** The findings that stood differently on the day, by id. */
    private Map<String, FindingEntry> otherwise(LocalDate day) {
        List<StoredFinding> split = new ArrayList<>();
        byNumber.on(day, each -> {}, each -> split.add(each.kept()));
        Map<String, FindingEntry> otherwise = new LinkedHashMap<>();
        store.snapshots()
                .otherwise(day, split, claims)
                .forEach(finding -> otherwise.put(finding.id(), new FindingEntry(finding)));
        return otherwise;
    }

    private List<Finding<?>> findings(LocalDate day, Map<String, FindingEntry> otherwise) {
        List<Finding<?>> findings = new ArrayList<>();
        byNumber.on(
                day,
                each -> findings.add(each.kept().finding()),
                each -> findings.add(otherwise(each, otherwise).finding()));
        return findings;
    }

    private static FindingEntry otherwise(Held each, Map<String, FindingEntry> otherwise) {
        return Optional.ofNullable(otherwise.get(each.entry().id())).orElse(each.entry());
    }

    /** Inserts the entry at its place among entries sorted by the latest day. */
    private static void insert(FindingEntry entry, List<FindingEntry> sorted) {
        int place = Collections.binarySearch(sorted, entry, FindingEntry.LATEST);
        sorted.add(place < 0 ? -place - 1 : place, entry);
    }

    private List<FindingEntry> entries() {
        return held.values().stream()
                .map(Held::entry)
                .sorted(FindingEntry.LATEST)
                .toList();
    }

    private View view(
            LocalDate day,
            List<Finding<?>> findings,
            List<FindingEntry> entries,
            Function<String, Optional<FindingEntry>> byId) {
        Overview about = overview.get();
        return new View(this, new Dossier(about.name(), about.sides(), about.issues(), day, findings), entries, byId);
    }

    /** Changes by what was added after the time. */
    List<Change> changesSince(Instant time) {
        return changes(store.snapshots().at(time, kept), findings());
    }

    /** The news that the articles after this one brought. */
    News after(long article) {
        List<Finding<?>> before = store.snapshots().upTo(article, kept);
        ShownFindings shown = shown();
        Set<String> known = shown.of(before).stream().map(Finding::id).collect(Collectors.toSet());
        List<FindingEntry> added = held.values().stream()
                .map(Held::entry)
                .filter(entry -> !known.contains(entry.id()) && shown.shows(entry.finding()))
                .toList();
        return new News(changes(before, findings()), added);
    }

    private ShownFindings shown() {
        return ShownFindings.among(overview.get().sides());
    }

    /** The changes between what two states show: a finding that has become certain enough counts as new. */
    private List<Change> changes(List<Finding<?>> earlier, List<Finding<?>> later) {
        ShownFindings shown = shown();
        return Changes.between(shown.of(earlier), shown.of(later));
    }

    /** Changes by what was published after one day and up to another. */
    List<Change> changes(LocalDate since, LocalDate until) {
        return changes.get(List.of(since, until), days -> {
            View then = on(until);
            List<Finding<?>> later = new ArrayList<>();
            byNumber.between(
                    since, until, each -> then.entry(each.entry().id()).ifPresent(entry -> later.add(entry.finding())));
            return changes(findings(since, otherwise(since)), later);
        });
    }
}
