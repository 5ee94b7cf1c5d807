package readout.merge.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.dossier.Change;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Content;
import readout.fact.Event;
import readout.fact.Field;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.Position;
import readout.fact.QuadClass;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.lexicon.Predicates;
import readout.merge.text.Terms;
import readout.merge.words.PositionWords;

/** Changes between two states of a dossier, the most important first; information from undated articles alone is never a change. */
public final class Changes {
    private static final double SAME_ISSUE = 0.5;
    private static final double CONFIRMING = 0.5;
    private static final int LEAST_WORDS = 3;

    private final Map<String, Finding<?>> before = new HashMap<>();
    private final List<Finding<?>> earlier;
    private final List<Change> changes = new ArrayList<>();
    private @Nullable List<Unnamed> unnamed;

    private Changes(List<Finding<?>> earlier, List<Finding<?>> later) {
        this.earlier = earlier;
        Set<String> told = later.stream().map(Finding::id).collect(Collectors.toSet());
        earlier.stream()
                .filter(finding -> told.contains(finding.id()))
                .forEach(finding -> before.put(finding.id(), finding));
    }

    /** Changes from an earlier to a later state. */
    public static List<Change> between(List<Finding<?>> earlier, List<Finding<?>> later) {
        Changes changes = new Changes(earlier, later);
        later.forEach(changes::compare);
        changes.changes.sort(Comparator.comparing(Change::weight)
                .reversed()
                .thenComparing(Change::day, Comparator.reverseOrder())
                .thenComparing(Change::finding));
        return changes.changes;
    }

    @SuppressWarnings("ReferenceEquality") // the same object has not changed; equality is checked below
    private void compare(Finding<?> now) {
        Optional<Finding<?>> then = Optional.ofNullable(before.get(now.id()));
        if (!now.dated() || then.filter(old -> old == now).isPresent()) {
            return;
        }
        Content content = now.content();
        content.as(Meeting.class).ifPresent(meeting -> meeting(now, meeting, then));
        if (then.isEmpty()) {
            content.as(Position.class).ifPresent(position -> position(now, position));
            content.as(Role.class)
                    .ifPresent(role ->
                            role.change().ifPresent(change -> add(now, Change.Type.ROSTER, role(role, change))));
            content.as(Statement.class).ifPresent(statement -> confirmation(now, statement));
            content.as(Event.class)
                    .filter(event -> event.type().quad() == QuadClass.MATERIAL_CONFLICT)
                    .ifPresent(event -> add(
                            now,
                            Change.Type.CONFLICT,
                            event.type() + ": " + parties(event.actors(), event.recipients())));
        }
        boolean newlyContested = now.support() == Support.CONTESTED
                && then.filter(old -> old.support() == Support.CONTESTED).isEmpty();
        if (newlyContested) {
            add(now, Change.Type.CONTESTED, "contested: " + String.join(" or ", now.versions()));
        }
    }

    private void meeting(Finding<?> now, Meeting meeting, Optional<Finding<?>> then) {
        Optional<Meeting> old = then.flatMap(finding -> finding.content().as(Meeting.class));
        boolean sameStatus =
                old.filter(each -> each.status() == meeting.status()).isPresent();
        if (!sameStatus) {
            add(now, type(meeting.status()), meeting.status().name().toLowerCase(Locale.ROOT) + ": " + name(meeting));
        } else if (old.filter(each -> !each.start().equals(meeting.start())).isPresent()
                && old.get().start().isPresent()) {
            add(now, Change.Type.MOVED, "moved from " + old.get().start().get() + ": " + name(meeting));
        }
    }

    private static Change.Type type(MeetingStatus status) {
        return switch (status) {
            case COLLAPSED, CANCELLED -> Change.Type.OFF;
            case PLANNED, POSSIBLE -> Change.Type.PLANNED;
            case HELD, ONGOING -> Change.Type.HELD;
        };
    }

    private static String name(Meeting meeting) {
        String who = meeting.participants().isEmpty()
                ? String.join(" – ", meeting.sides())
                : String.join(", ", meeting.participants());
        return who
                + meeting.place().map(place -> ", " + place).orElse("")
                + meeting.start().map(start -> ", " + start).orElse("");
    }

    private void position(Finding<?> now, Position position) {
        Optional<Position> shifted = earlier.stream()
                .flatMap(old -> old.content().as(Position.class).stream())
                .filter(old -> old.actor().equals(position.actor()) && old.stance() != position.stance())
                .filter(old -> Terms.containment(Terms.of(old.issue()), Terms.of(position.issue())) >= SAME_ISSUE)
                .findFirst();
        String text = PositionWords.line(position);
        if (shifted.isPresent()) {
            add(
                    now,
                    Change.Type.SHIFT,
                    text + " (before: " + Field.word(shifted.get().stance()) + " "
                            + shifted.get().issue() + ")");
        } else {
            add(now, Change.Type.POSITION, text);
        }
    }

    private static String role(Role role, RosterChange change) {
        return role.person() + " " + Field.word(change.kind()) + " " + change.group()
                + role.side().map(side -> " (" + side + ")").orElse("");
    }

    /** Adds a change if a named speaker confirms or denies what only an unnamed one had said. */
    private void confirmation(Finding<?> now, Statement statement) {
        if (statement.authority() != SpeakerKind.NAMED) {
            return;
        }
        String verb = Predicates.isVerb(statement.predicate()) && !Predicates.isPlain(statement.predicate())
                ? statement.predicate()
                : statement.modality() == Modality.DENIED ? "denies" : "says";
        var words = Terms.of(statement.words());
        unnamed().stream()
                .filter(old -> Terms.containment(old.terms(), words) >= CONFIRMING)
                .findFirst()
                .ifPresent(old -> add(
                        now,
                        Change.Type.CONFIRMED,
                        statement.speaker() + " " + verb + " what "
                                + old.statement().speaker() + " had said: " + statement.words()));
    }

    /** An earlier statement by an unnamed speaker. */
    private record Unnamed(Statement statement, Set<String> terms) {}

    private List<Unnamed> unnamed() {
        List<Unnamed> known = unnamed;
        if (known == null) {
            known = earlier.stream()
                    .flatMap(old -> old.content().as(Statement.class).stream())
                    .filter(old -> old.authority() == SpeakerKind.ANONYMOUS)
                    .map(old -> new Unnamed(old, Terms.of(old.words())))
                    .filter(old -> old.terms().size() >= LEAST_WORDS)
                    .toList();
            unnamed = known;
        }
        return known;
    }

    private static String parties(List<String> actors, List<String> recipients) {
        return String.join(", ", actors) + (recipients.isEmpty() ? "" : " → " + String.join(", ", recipients));
    }

    private void add(Finding<?> finding, Change.Type type, String what) {
        changes.add(Change.of(finding.lastKnown(), type, what, finding.id()));
    }
}
