package readout.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.dossier.Change;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay.Due;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.publish.Digest.Line;
import readout.publish.Digest.Section;
import readout.served.Filter;
import readout.served.FindingEntry;
import readout.served.News;
import readout.served.View;

/**
 * Selects a digest's content by fixed rules: changes rank by the weight of their type, then by the number of outlets that report them; statements by
 * the number of texts that carry them, by whether a named speaker of a side makes them, and by whether they concern an issue. Recency earns nothing.
 */
final class DigestMaker {
    private static final int MOST_CHANGES = 8;
    private static final int MOST_STATEMENTS = 3;
    private static final int MOST_OF_WEEK = 5;
    private static final int MOST_CONTRADICTIONS = 3;
    private static final int MOST_DUE = 5;
    private static final int DAYS_AHEAD = 31;
    /** Anything published more than this many days before the last digest is history, even if it was read just now. */
    private static final int DAYS_LATE = 7;

    private static final Set<Change.Type> TURNING = Set.of(
            Change.Type.OFF,
            Change.Type.PLANNED,
            Change.Type.HELD,
            Change.Type.MOVED,
            Change.Type.ROSTER,
            Change.Type.CONFLICT);
    private static final Set<Change.Type> POSITIONS = Set.of(Change.Type.SHIFT, Change.Type.POSITION);

    private final View view;
    private final News news;
    private final LocalDate since;
    private final LocalDate day;
    private final String home;
    private final Predicate<FindingEntry> wanted;
    private final Predicate<FindingEntry> onIssue;
    private final Lines lines;

    /**
     * A maker of one digest.
     *
     * @param since the day of the last digest
     * @param day the day the digest is for
     * @param home the dossier's address; empty where it is not served
     */
    DigestMaker(View view, News news, LocalDate since, LocalDate day, String home, Channel channel) {
        this.view = view;
        this.news = news;
        this.since = since;
        this.day = day;
        this.home = home;
        this.wanted = any(view, each(channel.sides()), each(channel.issues()))
                .and(entry -> channel.kinds().isEmpty() || channel.kinds().contains(entry.kind()));
        this.onIssue = any(
                view,
                List.of(Optional.empty()),
                view.issues().stream().map(issue -> Optional.of(issue.name())).toList());
        this.lines = new Lines(view, home);
    }

    /** Matches findings that involve one of the sides and concern one of the issues; an empty side or issue matches any. */
    private static Predicate<FindingEntry> any(View view, List<Optional<String>> sides, List<Optional<String>> issues) {
        Predicate<FindingEntry> any = entry -> false;
        for (Optional<String> side : sides) {
            for (Optional<String> issue : issues) {
                any = any.or(Filter.ALL.of(side).about(issue).passing(view));
            }
        }
        return any;
    }

    private static List<Optional<String>> each(List<String> values) {
        return values.isEmpty()
                ? List.of(Optional.empty())
                : values.stream().map(Optional::of).toList();
    }

    /** The weekday digest of what changed. */
    Digest day() {
        List<Section> sections = new ArrayList<>();
        List<Change> changes = changes(Set.of(Change.Type.values()));
        add(sections, "New", changes.stream().limit(MOST_CHANGES).map(lines::of));
        add(sections, "Said", statements(told(changes)).limit(MOST_STATEMENTS).map(lines::of));
        boolean quiet = sections.isEmpty();
        add(sections, "Next", due());
        return new Digest(view.overview().name(), "What changed", day, home, lines.state(), sections, quiet);
    }

    /** The weekly digest of the week's turning points. */
    Digest week() {
        List<Section> sections = new ArrayList<>();
        List<Change> turns = changes(TURNING).stream().limit(MOST_OF_WEEK).toList();
        List<Change> positions = changes(POSITIONS).stream().limit(MOST_OF_WEEK).toList();
        List<Change> told = new ArrayList<>(turns);
        told.addAll(positions);
        add(sections, "Turning points", turns.stream().map(lines::of));
        add(sections, "Positions that moved", positions.stream().map(lines::of));
        add(
                sections,
                "What was said",
                statements(told(told)).limit(MOST_OF_WEEK).map(lines::of));
        add(sections, "To watch: accounts that differ", contradictions());
        boolean quiet = sections.isEmpty();
        add(sections, "Next", due());
        return new Digest(view.overview().name(), "The week", day, home, lines.state(), sections, quiet);
    }

    /** An alert of changes of these types; empty where there are none. */
    Optional<Digest> alert(Set<Change.Type> types) {
        List<Section> sections = new ArrayList<>();
        add(sections, "", changes(types).stream().map(lines::of));
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Digest(view.overview().name(), "Just in", day, home, List.of(), sections, false));
    }

    private static void add(List<Section> sections, String title, Stream<Line> lines) {
        List<Line> some = lines.toList();
        if (!some.isEmpty()) {
            sections.add(new Section(title, some));
        }
    }

    /** The weightiest change of each finding, the weightiest first. */
    private List<Change> changes(Set<Change.Type> types) {
        Map<String, Change> byFinding = new LinkedHashMap<>();
        news.changes().stream()
                .filter(change -> types.contains(change.type()))
                .filter(change -> !change.day().isBefore(since.minusDays(DAYS_LATE)))
                .filter(change -> view.entry(change.finding()).filter(wanted).isPresent())
                .forEach(change -> byFinding.putIfAbsent(change.finding(), change));
        return byFinding.values().stream()
                .sorted(Comparator.comparing(Change::weight)
                        .reversed()
                        .thenComparing(this::outlets, Comparator.reverseOrder())
                        .thenComparing(Change::day, Comparator.reverseOrder())
                        .thenComparing(Change::finding))
                .toList();
    }

    private int outlets(Change change) {
        return view.entry(change.finding())
                .map(entry -> entry.finding().outlets().size())
                .orElse(0);
    }

    private static Set<String> told(List<Change> changes) {
        return changes.stream().map(Change::finding).collect(java.util.stream.Collectors.toSet());
    }

    private Stream<FindingEntry> statements(Set<String> told) {
        return news.added().stream()
                .filter(entry -> entry.finding()
                        .content()
                        .as(Statement.class)
                        .filter(statement -> statement.authority() != SpeakerKind.NONRESPONSE)
                        .isPresent())
                .filter(entry -> !entry.finding().firstKnown().isBefore(since.minusDays(DAYS_LATE)))
                .filter(entry -> !told.contains(entry.id()) && wanted.test(entry))
                .sorted(Comparator.comparing(this::weight)
                        .reversed()
                        .thenComparing(entry -> entry.finding().confidence(), Comparator.reverseOrder())
                        .thenComparing(FindingEntry::id));
    }

    private int weight(FindingEntry entry) {
        Statement statement = (Statement) entry.finding().content();
        boolean named = statement.authority() == SpeakerKind.NAMED
                && statement.side().filter(side -> isSide(side)).isPresent();
        return 2 * entry.finding().texts()
                + (named ? 3 : 0)
                + (onIssue.test(entry) ? 2 : 0)
                + (statement.direct() ? 1 : 0);
    }

    private boolean isSide(String side) {
        List<String> sides = view.dossier().sides();
        return sides.isEmpty() || sides.contains(side);
    }

    private Stream<Line> contradictions() {
        Stream<Line> contested = changes(Set.of(Change.Type.CONTESTED)).stream()
                .limit(MOST_CONTRADICTIONS)
                .map(lines::of);
        Stream<Line> denied = news.added().stream()
                .filter(entry -> entry.finding()
                        .content()
                        .as(Statement.class)
                        .filter(statement -> statement.modality() == Modality.DENIED)
                        .isPresent())
                .filter(wanted)
                .limit(MOST_CONTRADICTIONS)
                .map(lines::of);
        return Stream.concat(contested, denied).limit(MOST_CONTRADICTIONS);
    }

    /** Planned meetings and deadlines that are still ahead, the next first. */
    private Stream<Line> due() {
        List<Line> due = new ArrayList<>();
        LocalDate last = day.plusDays(DAYS_AHEAD);
        for (Finding<Meeting> meeting : view.dossier().of(Meeting.class)) {
            boolean coming = meeting.content().status() == MeetingStatus.PLANNED
                    || meeting.content().status() == MeetingStatus.POSSIBLE;
            meeting.content()
                    .start()
                    .flatMap(PartialDate::first)
                    .filter(begin -> coming && isAhead(begin, last))
                    .ifPresent(begin -> due(meeting.id(), "", begin, due));
        }
        for (Due deadline : view.state().deadlines()) {
            if (deadline.fate() == Due.Fate.PENDING && isAhead(deadline.day(), last)) {
                due(deadline.finding().id(), "Deadline: ", deadline.day(), due);
            }
        }
        return due.stream().sorted(Comparator.comparing(Line::day)).limit(MOST_DUE);
    }

    private void due(String finding, String label, LocalDate when, List<Line> due) {
        view.entry(finding).filter(wanted).ifPresent(entry -> due.add(lines.due(entry, label, when)));
    }

    private boolean isAhead(LocalDate other, LocalDate last) {
        return !other.isBefore(day) && !other.isAfter(last);
    }
}
