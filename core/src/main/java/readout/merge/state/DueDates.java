package readout.merge.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay.Due;
import readout.dossier.StateOfPlay.Due.Fate;
import readout.fact.Deadline;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.merge.text.Terms;

/** Due dates named by positions and deadlines, and what has become of each by the dossier's day. */
public final class DueDates {
    private static final double SAME_MATTER = 0.5;

    private final LocalDate day;
    private final Map<String, List<Finding<Position>>> positions;
    private final Map<Optional<String>, List<Finding<Deadline>>> deadlines;

    private DueDates(Dossier dossier) {
        this.day = dossier.day();
        this.positions = dossier.of(Position.class).stream()
                .filter(position -> due(position.content()).isPresent())
                .collect(Collectors.groupingBy(position -> position.content().actor()));
        this.deadlines = dossier.of(Deadline.class).stream()
                .filter(deadline -> due(deadline.content()).isPresent())
                .collect(Collectors.groupingBy(deadline -> deadline.content().actor()));
    }

    /** All due dates, earliest first; a day named by a position and by a deadline of the same party is listed once. */
    public static List<Due> of(Dossier dossier) {
        DueDates deadlines = new DueDates(dossier);
        return Stream.concat(
                        deadlines.positions.values().stream()
                                .flatMap(List::stream)
                                .map(deadlines::of),
                        deadlines.deadlines.values().stream()
                                .flatMap(List::stream)
                                .filter(deadline -> !deadlines.isOfAPosition(deadline.content()))
                                .map(deadlines::ofDeadline))
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(deadline -> deadline.finding().id()))
                .toList();
    }

    private Due of(Finding<Position> position) {
        LocalDate due = due(position.content()).orElseThrow();
        boolean extended = positions.getOrDefault(position.content().actor(), List.of()).stream()
                .filter(other -> other.lastKnown().isAfter(position.lastKnown()))
                .anyMatch(other -> due(other.content()).filter(due::isBefore).isPresent());
        return new Due(position, due, fate(due, extended));
    }

    private Due ofDeadline(Finding<Deadline> deadline) {
        LocalDate due = due(deadline.content()).orElseThrow();
        boolean extended = deadlines.getOrDefault(deadline.content().actor(), List.of()).stream()
                .filter(other -> other.lastKnown().isAfter(deadline.lastKnown()))
                .filter(other -> due(other.content()).filter(due::isBefore).isPresent())
                .anyMatch(
                        other -> Terms.containment(matter(other.content()), matter(deadline.content())) >= SAME_MATTER);
        return new Due(deadline, due, fate(due, extended));
    }

    private Fate fate(LocalDate due, boolean extended) {
        return extended ? Fate.EXTENDED : due.isBefore(day) ? Fate.PASSED : Fate.PENDING;
    }

    private boolean isOfAPosition(Deadline deadline) {
        return deadline.actor()
                .filter(actor -> positions.getOrDefault(actor, List.of()).stream()
                        .anyMatch(position -> due(position.content()).equals(due(deadline))))
                .isPresent();
    }

    private static Optional<LocalDate> due(Position position) {
        return position.deadline().flatMap(PartialDate::last);
    }

    private static Optional<LocalDate> due(Deadline deadline) {
        return deadline.date().flatMap(PartialDate::last);
    }

    private static Set<String> matter(Deadline deadline) {
        return Terms.of(
                deadline.condition().orElse("") + " " + deadline.consequence().orElse(""));
    }
}
