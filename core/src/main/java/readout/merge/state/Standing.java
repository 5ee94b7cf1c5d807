package readout.merge.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay;
import readout.dossier.StateOfPlay.Due;
import readout.dossier.StateOfPlay.Status;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Kind;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;

/** Works out the state of play of the talks on a day from the meetings and positions known by then. */
public final class Standing {
    private static final Pattern TRUCE =
            Pattern.compile("\\b(?:truces?|cease-?fires?|armistice)\\b", Pattern.CASE_INSENSITIVE);
    private static final int QUIET_DAYS = 90;

    private Standing() {}

    /** State of play on the dossier's day; if the dossier names sides, only their meetings count. */
    public static StateOfPlay of(Dossier dossier) {
        LocalDate day = dossier.day();
        List<Finding<Meeting>> ours = dossier.of(Meeting.class).stream()
                .filter(meeting -> concerns(meeting.content(), dossier.sides()))
                .toList();
        Optional<Finding<Meeting>> lastMet = ours.stream()
                .filter(meeting -> isOver(meeting.content(), day))
                .max(Comparator.comparing(meeting -> begin(meeting.content())));
        Optional<Finding<Meeting>> next = ours.stream()
                .filter(meeting -> isAhead(meeting.content(), day))
                .min(Comparator.comparing(meeting -> begin(meeting.content())));
        Optional<Finding<Meeting>> turn = ours.stream()
                .filter(meeting -> isBroken(meeting.content()))
                .filter(meeting -> lastMet.isEmpty()
                        || isAfter(meeting, begin(lastMet.get().content())))
                .max(Comparator.comparing(Finding::lastKnown));
        Status status = status(day, lastMet, next, turn);
        return new StateOfPlay(
                day,
                status,
                why(status, lastMet, next, turn),
                lastMet,
                next,
                turn,
                truce(dossier.of(Event.class)),
                DueDates.of(dossier).stream().filter(Standing::isShown).toList());
    }

    /** True if the break-off neither began nor was last reported before the day: a retelling does not bring back an old collapse. */
    private static boolean isAfter(Finding<Meeting> broken, LocalDate day) {
        return !begin(broken.content()).isBefore(day) && !broken.lastKnown().isBefore(day);
    }

    private static Optional<Finding<Event>> truce(List<Finding<Event>> events) {
        return events.stream()
                .filter(event -> event.content().type() == EventType.AGREE)
                .filter(event -> TRUCE.matcher(event.quote()).find())
                .max(Comparator.comparing(Finding::lastKnown));
    }

    private static Status status(
            LocalDate day,
            Optional<Finding<Meeting>> lastMet,
            Optional<Finding<Meeting>> next,
            Optional<Finding<Meeting>> turn) {
        boolean planned = next.isPresent()
                && (turn.isEmpty() || next.get().lastKnown().isAfter(turn.get().lastKnown()));
        if (turn.isPresent() && !planned) {
            return turn.get().content().status() == MeetingStatus.COLLAPSED ? Status.COLLAPSED : Status.SUSPENDED;
        }
        boolean recent = lastMet.filter(meeting -> begin(meeting.content()).isAfter(day.minusDays(QUIET_DAYS)))
                .isPresent();
        return planned || recent ? Status.ON : Status.QUIET;
    }

    private static String why(
            Status status,
            Optional<Finding<Meeting>> lastMet,
            Optional<Finding<Meeting>> next,
            Optional<Finding<Meeting>> turn) {
        return switch (status) {
            case ON -> next.isPresent() ? "a meeting is planned" : "the sides met within " + QUIET_DAYS + " days";
            case COLLAPSED, SUSPENDED ->
                turn.map(meeting -> meeting.content().what() + " "
                                + meeting.content().status().name().toLowerCase(Locale.ROOT)
                                + ", and no later meeting is known")
                        .orElse("");
            case QUIET ->
                lastMet.map(meeting -> "the last meeting known was on " + begin(meeting.content()))
                        .orElse("no meeting of the sides is known");
        };
    }

    private static boolean concerns(Meeting meeting, List<String> sides) {
        Set<String> shared = new HashSet<>(meeting.sides());
        shared.retainAll(sides);
        boolean dated = meeting.range().isPresent();
        boolean both = sides.isEmpty() || shared.size() > 1 || shared.size() == sides.size();
        return dated && both && meeting.participants().size() + meeting.sides().size() > 1;
    }

    private static boolean isOver(Meeting meeting, LocalDate day) {
        return meeting.status().tookPlace() && !begin(meeting).isAfter(day);
    }

    private static boolean isAhead(Meeting meeting, LocalDate day) {
        return meeting.status().isAhead()
                && !meeting.range().orElseThrow().last().isBefore(day);
    }

    private static boolean isBroken(Meeting meeting) {
        return meeting.status() == MeetingStatus.COLLAPSED || meeting.status() == MeetingStatus.CANCELLED;
    }

    private static LocalDate begin(Meeting meeting) {
        return meeting.range().orElseThrow().first();
    }

    /**
     * True if the due date is listed: one from a deadline only while it is still ahead, one from a position also afterwards, with what
     * became of it.
     */
    private static boolean isShown(Due deadline) {
        return deadline.finding().content().kind() != Kind.DEADLINE || deadline.fate() == Due.Fate.PENDING;
    }
}
