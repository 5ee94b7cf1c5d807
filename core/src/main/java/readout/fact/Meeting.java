package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * An encounter, call or round of talks.
 *
 * @param what its name in the article: "talks", "summit"
 * @param start ISO day, month, year or week
 * @param end the last day, absent where it is the first
 */
public record Meeting(
        String what,
        List<String> participants,
        List<String> sides,
        Optional<String> place,
        Optional<String> start,
        Optional<String> end,
        MeetingForm form,
        MeetingStatus status)
        implements Content {
    /** Its fields. */
    static final List<Field<Meeting>> FIELDS = List.of(
            Field.text("what", "its name in the article", Meeting::what),
            Field.list("participants", "people", Meeting::participants),
            Field.list("sides", "parties", Meeting::sides),
            Field.optional("place", "where", Meeting::place),
            Field.optional("start", "first day", Meeting::start),
            Field.optional("end", "last day", Meeting::end),
            Field.word("form", MeetingForm.class, Meeting::form),
            Field.word("status", MeetingStatus.class, Meeting::status));

    public Meeting {
        participants = List.copyOf(participants);
        sides = List.copyOf(sides);
    }

    /** The same with others who take part. */
    public Meeting with(List<String> otherParticipants, List<String> otherSides) {
        return new Meeting(what, otherParticipants, otherSides, place, start, end, form, status);
    }
}
