package readout.served;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.dossier.Change;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Issue;
import readout.dossier.StateOfPlay;
import readout.dossier.Support;
import readout.fact.Position;
import readout.merge.state.IssueMatrix;
import readout.merge.state.Standing;
import readout.store.Freshness;
import readout.store.Overview;
import readout.store.article.Outlet;
import readout.view.ShownFindings;

/** A dossier as of a day, with what its pages show. Costly parts are computed once. Safe for several threads. */
public final class View {
    private final Snapshot snapshot;
    private final Dossier dossier;
    private final ShownFindings floor;
    private final List<FindingEntry> latest;
    private final Function<String, Optional<FindingEntry>> byId;
    private final Supplier<StateOfPlay> state;
    private final Supplier<Map<String, Map<String, List<Finding<Position>>>>> matrix;
    private final Supplier<List<FindingEntry>> doubtful;
    private final Supplier<View> shown;
    private final Map<String, Set<String>> bySubject = new ConcurrentHashMap<>();
    private final Supplier<List<Issue>> issues;
    private final Supplier<List<String>> outlets;

    View(
            Snapshot snapshot,
            Dossier dossier,
            List<FindingEntry> entries,
            Function<String, Optional<FindingEntry>> byId) {
        this(snapshot, dossier, entries, byId, entries);
    }

    private View(
            Snapshot snapshot,
            Dossier dossier,
            List<FindingEntry> entries,
            Function<String, Optional<FindingEntry>> byId,
            List<FindingEntry> all) {
        this.snapshot = snapshot;
        this.dossier = dossier;
        this.floor = ShownFindings.among(dossier.sides());
        this.latest = Collections.unmodifiableList(entries);
        this.byId = byId;
        this.state = new Lazy<>(() -> Standing.of(dossier));
        this.matrix = new Lazy<>(() -> IssueMatrix.of(dossier.issues(), dossier.of(Position.class)));
        this.doubtful = new Lazy<>(() -> inDoubt(all));
        this.shown = new Lazy<>(this::ofShown);
        this.issues = new Lazy<>(
                () -> dossier.issues().isEmpty() ? IssueMatrix.proposed(dossier.of(Position.class)) : dossier.issues());
        this.outlets = new Lazy<>(() -> latest.stream()
                .flatMap(entry -> entry.finding().outlets().stream())
                .distinct()
                .sorted()
                .toList());
    }

    private View ofShown() {
        List<FindingEntry> sure =
                latest.stream().filter(entry -> shows(entry.finding())).toList();
        return new View(snapshot, ShownFindings.of(dossier), sure, byId, latest);
    }

    /** This view limited to findings that are certain enough to be shown; {@link #entry} and {@link #doubtful} still cover the others. */
    public View shown() {
        return shown.get();
    }

    /** True where the finding is certain enough and concerns the dossier's sides. */
    public boolean shows(Finding<?> finding) {
        return floor.shows(finding);
    }

    /** Entries in doubt: contested ones first, then the least certain. */
    private static List<FindingEntry> inDoubt(List<FindingEntry> all) {
        return all.stream()
                .filter(entry -> entry.finding().support() == Support.CONTESTED
                        || entry.finding().confidence() < DOUBT)
                .sorted(Comparator.comparing(
                                (FindingEntry entry) -> entry.finding().support() != Support.CONTESTED)
                        .thenComparing(entry -> entry.finding().confidence())
                        .thenComparing(FindingEntry.LATEST))
                .toList();
    }

    /** Confidence below which a finding deserves a second look. */
    public static final double DOUBT = 0.5;

    public Dossier dossier() {
        return dossier;
    }

    public LocalDate day() {
        return dossier.day();
    }

    /** The dossier's name, sides, issues and today's totals. */
    public Overview overview() {
        return snapshot.overview();
    }

    public Freshness freshness() {
        return snapshot.freshness();
    }

    /** Changes by what was published after the day and up to the view's own day. */
    public List<Change> changes(LocalDate since) {
        return snapshot.changes(since, day());
    }

    /** Changes by what the dossier added after the time. */
    public List<Change> changesSince(Instant time) {
        return snapshot.changesSince(time);
    }

    /** The news that the articles after this one brought, by number. */
    public News after(long article) {
        return snapshot.after(article);
    }

    /** The news published after the day and up to the view's own day. */
    public News since(LocalDate day) {
        return new News(
                changes(day),
                latest.stream()
                        .filter(entry -> entry.finding().firstKnown().isAfter(day))
                        .toList());
    }

    /** The outlets of the articles published by the view's day, those with most articles first. */
    public List<Outlet> publishers() {
        return snapshot.outlets(day());
    }

    /** All findings, the latest day first. */
    public List<FindingEntry> latest() {
        return latest;
    }

    public Optional<FindingEntry> entry(String id) {
        return byId.apply(id);
    }

    public StateOfPlay state() {
        return state.get();
    }

    /** The positions by issue name and party, the latest first. */
    public Map<String, Map<String, List<Finding<Position>>>> matrix() {
        return matrix.get();
    }

    /** Contested and uncertain findings, the ones most in need of review first. */
    public List<FindingEntry> doubtful() {
        return doubtful.get();
    }

    /** The issues that the dossier names; where it names none, those that its positions propose. */
    public List<Issue> issues() {
        return issues.get();
    }

    /** The names of all outlets, sorted. */
    public List<String> outlets() {
        return outlets.get();
    }

    /** True where the finding concerns the issue. */
    boolean speaksOf(String issue, FindingEntry entry) {
        return bySubject.computeIfAbsent(issue, this::speakingOf).contains(entry.id());
    }

    private Set<String> speakingOf(String name) {
        Set<String> ids = new HashSet<>();
        issues().stream()
                .filter(issue -> issue.name().equals(name))
                .forEach(issue -> latest.stream()
                        .filter(entry -> IssueMatrix.speaksOf(issue, entry.terms()))
                        .forEach(entry -> ids.add(entry.id())));
        return ids;
    }
}
