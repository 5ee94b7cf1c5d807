package readout.fact;

import java.util.List;
import java.util.Optional;
import readout.text.DateRange;

/**
 * Meeting: an encounter, a call or a round of talks.
 *
 * @param what name of the meeting in the article: "talks", "summit"
 * @param start day on which it begins
 * @param end last day, absent if it is the first
 */
public record Meeting(
        String what,
        List<String> participants,
        List<String> sides,
        Optional<String> place,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        MeetingForm form,
        MeetingStatus status)
        implements Content {
    /** Fields of a meeting. */
    static final List<Field<Meeting>> FIELDS = List.of(
            Field.text("what", "its name in the article", Meeting::what),
            Field.list("participants", "people", Meeting::participants),
            Field.list("sides", "parties", Meeting::sides),
            Field.optional("place", "where", Meeting::place),
            Field.date("start", "first day", Meeting::start),
            Field.date("end", "last day", Meeting::end),
            Field.word("form", MeetingForm.class, Meeting::form),
            Field.word("status", MeetingStatus.class, Meeting::status));

    public Meeting {
        participants = List.copyOf(participants);
        sides = List.copyOf(sides);
    }

    /** Range from the first day of the start to the last day of the end, if that is known and later; empty if the start has no days. */
    public Optional<DateRange> range() {
        return start.flatMap(PartialDate::range)
                .map(days -> end.flatMap(PartialDate::last)
                        .filter(last -> !last.isBefore(days.first()))
                        .map(last -> new DateRange(days.first(), last))
                        .orElse(days));
    }

    /** Returns the meeting with other participants and sides. */
    public Meeting with(List<String> otherParticipants, List<String> otherSides) {
        return new Meeting(what, otherParticipants, otherSides, place, start, end, form, status);
    }
}
