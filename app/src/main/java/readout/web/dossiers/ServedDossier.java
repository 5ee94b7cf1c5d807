package readout.web.dossiers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import readout.consolidate.Changes;
import readout.dossier.Change;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.store.Batch;
import readout.store.Freshness;
import readout.store.Kept;
import readout.store.Overview;
import readout.store.Store;

/**
 * A dossier that is looked at: its findings are in memory, and only those that changed are read again. Another process may write to it meanwhile.
 * Safe for several threads.
 */
public final class ServedDossier implements AutoCloseable {
    private static final int DAYS_KEPT = 64;

    private final String slug;
    private final Store store;
    private final Supplier<LocalDate> today;
    private State state = new State(0, Map.of());

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
        return Changes.between(store.at(time, now.kept()), now.findings());
    }

    private synchronized State current() {
        if (store.revision() != state.revision) {
            state = state.with(store.since(state.revision));
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
        private final Supplier<Overview> overview = new Lazy<>(() -> store.overview());
        private final Supplier<Freshness> freshness =
                new Lazy<>(() -> store.readings().freshness());
        private final Cache<LocalDate, View> views =
                Caffeine.newBuilder().maximumSize(DAYS_KEPT).build();
        private final Cache<List<LocalDate>, List<Change>> changes =
                Caffeine.newBuilder().maximumSize(DAYS_KEPT).build();

        State(long revision, Map<String, Held> held) {
            this.revision = revision;
            this.held = held;
        }

        State with(Batch batch) {
            Map<String, Held> next = new LinkedHashMap<>(batch.whole() ? Map.of() : held);
            batch.gone().forEach(next::remove);
            batch.findings().forEach(kept -> next.put(kept.finding().id(), new Held(kept, new Entry(kept.finding()))));
            return new State(batch.revision(), next);
        }

        List<Kept> kept() {
            return held.values().stream().map(Held::kept).toList();
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
            List<Finding<?>> findings = day.isBefore(today()) ? store.on(day, kept()) : findings();
            List<Entry> entries = findings.stream().map(this::entry).toList();
            Overview about = overview.get();
            return new View(Dossier.of(about.name(), about.sides(), about.issues(), day, findings), revision, entries);
        }

        /** The one it has already, unless the finding stood otherwise on the day. */
        @SuppressWarnings(
                "ReferenceEquality") // findings that stood as they stand are the same object, and equality is costly
        private Entry entry(Finding<?> finding) {
            return Optional.ofNullable(held.get(finding.id()))
                    .map(Held::entry)
                    .filter(entry -> entry.finding() == finding)
                    .orElseGet(() -> new Entry(finding));
        }

        List<Change> changes(LocalDate since, LocalDate until) {
            return changes.get(
                    List.of(since, until),
                    days -> Changes.between(
                            on(since).dossier().findings(), on(until).dossier().findings()));
        }
    }

    private record Held(Kept kept, Entry entry) {}
}
