package readout.fact;

import java.util.List;
import java.util.Optional;
import readout.text.DateRange;

/**
 * An encounter, call or round of talks.
 *
 * @param what its name in the article: "talks", "summit"
 * @param start when it begins
 * @param end the last day, absent where it is the first
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
    /** Its fields. */
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

    /** From the first day of its start to the last of its end, where that is known and later; empty where its start has no days. */
    public Optional<DateRange> range() {
        return start.flatMap(PartialDate::range)
                .map(days -> end.flatMap(PartialDate::last)
                        .filter(last -> !last.isBefore(days.first()))
                        .map(last -> new DateRange(days.first(), last))
                        .orElse(days));
    }

    /** The same with others who take part. */
    public Meeting with(List<String> otherParticipants, List<String> otherSides) {
        return new Meeting(what, otherParticipants, otherSides, place, start, end, form, status);
    }
}
