package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * One encounter, call or round of talks; the fullest evidence first.
 *
 * @param start ISO date, month or year
 */
public record Meeting(
        String what,
        List<String> participants,
        List<String> sides,
        Optional<String> place,
        Optional<String> start,
        Optional<String> end,
        Form form,
        MeetingStatus status,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public Meeting {
        participants = List.copyOf(participants);
        sides = List.copyOf(sides);
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
