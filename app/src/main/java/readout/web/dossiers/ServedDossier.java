package readout.web.dossiers;

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
import java.util.function.Function;
import java.util.function.Supplier;
import readout.consolidate.Changes;
import readout.dossier.Change;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.store.Batch;
import readout.store.Freshness;
import readout.store.Kept;
import readout.store.Outlet;
import readout.store.Overview;
import readout.store.Store;

/**
 * A dossier that is looked at: its findings are in memory, and only those that changed are read again. Another process may write to it meanwhile.
 * Safe for several threads.
 */
public final class ServedDossier implements AutoCloseable {
    private static final int DAYS_KEPT = 64;
    private static final int CLAIMS_KEPT = 150_000;
    /** Before every revision: a dossier of an older version has 0 until it is written to. */
    private static final long UNREAD = -1;

    private final String slug;
    private final Store store;
    private final Supplier<LocalDate> today;
    /** Claims of findings that stood otherwise on days that were asked for: those told of for years have thousands. */
    private final Cache<String, List<Claim>> claims = Caffeine.newBuilder()
            .maximumWeight(CLAIMS_KEPT)
            .weigher((String finding, List<Claim> all) -> all.size() + 1)
            .build();

    private State state = new State(UNREAD, Map.of());

    /**
     * @param slug its name in addresses
     * @param today the day it is seen from where none is asked for
     */
    public ServedDossier(String slug, Store store, Supplier<LocalDate> today) {
        this.slug = slug;
        this.store = store;
        this.today = today;
    }

    public String slug() {
        return slug;
    }

    public Store store() {
        return store;
    }

    public LocalDate today() {
        return today.get();
    }

    /** The dossier as of today. */
    public View now() {
        return on(today());
    }

    /** The dossier as of a day, by what had been published then. */
    public View on(LocalDate day) {
        return current().on(day);
    }

    public Overview overview() {
        return current().overview.get();
    }

    /** Who published the articles, those with most first. */
    public List<Outlet> outlets() {
        return current().outlets.get();
    }

    /** The same by what had been published by the day. */
    public List<Outlet> outlets(LocalDate day) {
        return day.isBefore(today()) ? store.articles().outlets(day) : outlets();
    }

    public Freshness freshness() {
        return current().freshness.get();
    }

    /** What was published after one day and up to another. */
    public List<Change> changes(LocalDate since, LocalDate until) {
        return current().changes(since, until);
    }

    /** What the dossier took in after the time. */
    public List<Change> changesSince(Instant time) {
        State now = current();
        return Changes.between(store.at(time, now.kept), now.findings());
    }

    /** One reads what is missing, the others wait for it: read by each, it would fill the memory several times over. */
    private Map<String, List<Claim>> claimsOf(List<String> findings) {
        synchronized (claims) {
            return claims.getAll(findings, missing -> store.claims(List.copyOf(missing)));
        }
    }

    private synchronized State current() {
        if (store.revision() != state.revision) {
            Batch batch = store.since(state.revision);
            if (batch.whole()) {
                claims.invalidateAll();
            } else {
                claims.invalidateAll(batch.gone());
                batch.findings()
                        .forEach(kept -> claims.invalidate(kept.finding().id()));
            }
            state = state.with(batch);
        }
        return state;
    }

    @Override
    public void close() {
        store.close();
    }

    /** Everything at one revision. */
    private final class State {
        private final long revision;
        private final Map<String, Held> held;
        private final List<Kept> kept;
        private final DayIndex byNumber;
        private final DayIndex byDay;

        private final Supplier<Overview> overview = new Lazy<>(() -> store.overview());
        private final Supplier<Freshness> freshness =
                new Lazy<>(() -> store.readings().freshness());
        private final Supplier<List<Outlet>> outlets =
                new Lazy<>(() -> store.articles().outlets());
        private final Cache<LocalDate, View> views =
                Caffeine.newBuilder().maximumSize(DAYS_KEPT).build();
        private final Cache<List<LocalDate>, List<Change>> changes =
                Caffeine.newBuilder().maximumSize(DAYS_KEPT).build();

        State(long revision, Map<String, Held> held) {
            this.revision = revision;
            this.held = held;
            this.kept = held.values().stream().map(Held::kept).toList();
            this.byNumber = new DayIndex(List.copyOf(held.values()));
            this.byDay = new DayIndex(held.values().stream()
                    .sorted(Comparator.comparing(Held::entry, Entry.LATEST))
                    .toList());
        }

        State with(Batch batch) {
            Map<String, Held> next = new LinkedHashMap<>(batch.whole() ? Map.of() : held);
            batch.gone().forEach(next::remove);
            batch.findings().forEach(kept -> next.put(kept.finding().id(), new Held(kept, new Entry(kept.finding()))));
            return new State(batch.revision(), next);
        }

        List<Finding<?>> findings() {
            List<Finding<?>> findings = new ArrayList<>();
            held.values().forEach(each -> findings.add(each.kept().finding()));
            return findings;
        }

        View on(LocalDate day) {
            return views.get(day, this::seenFrom);
        }

        private View seenFrom(LocalDate day) {
            if (!day.isBefore(today())) {
                return view(
                        day,
                        findings(),
                        entries(),
                        id -> Optional.ofNullable(held.get(id)).map(Held::entry));
            }
            Map<String, Entry> otherwise = otherwise(day);
            List<Entry> entries = new ArrayList<>();
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

        /** What stood otherwise on the day, by id. */
        private Map<String, Entry> otherwise(LocalDate day) {
            List<Kept> split = new ArrayList<>();
            byNumber.on(day, each -> {}, each -> split.add(each.kept()));
            Map<String, Entry> otherwise = new LinkedHashMap<>();
            store.otherwise(day, split, ServedDossier.this::claimsOf)
                    .forEach(finding -> otherwise.put(finding.id(), new Entry(finding)));
            return otherwise;
        }

        private List<Finding<?>> findings(LocalDate day, Map<String, Entry> otherwise) {
            List<Finding<?>> findings = new ArrayList<>();
            byNumber.on(
                    day,
                    each -> findings.add(each.kept().finding()),
                    each -> findings.add(otherwise(each, otherwise).finding()));
            return findings;
        }

        private static Entry otherwise(Held each, Map<String, Entry> otherwise) {
            return Optional.ofNullable(otherwise.get(each.entry().id())).orElse(each.entry());
        }

        /** Into its place among those of the latest day first. */
        private static void insert(Entry entry, List<Entry> sorted) {
            int place = Collections.binarySearch(sorted, entry, Entry.LATEST);
            sorted.add(place < 0 ? -place - 1 : place, entry);
        }

        private List<Entry> entries() {
            return held.values().stream().map(Held::entry).sorted(Entry.LATEST).toList();
        }

        private View view(
                LocalDate day, List<Finding<?>> findings, List<Entry> entries, Function<String, Optional<Entry>> byId) {
            Overview about = overview.get();
            return new View(
                    Dossier.of(about.name(), about.sides(), about.issues(), day, findings), revision, entries, byId);
        }

        List<Change> changes(LocalDate since, LocalDate until) {
            return changes.get(List.of(since, until), days -> {
                View then = on(until);
                List<Finding<?>> later = new ArrayList<>();
                byNumber.between(
                        since,
                        until,
                        each -> then.entry(each.entry().id()).ifPresent(entry -> later.add(entry.finding())));
                return Changes.between(findings(since, otherwise(since)), later);
            });
        }
    }
}
