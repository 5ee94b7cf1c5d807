package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Form;
import readout.fact.MeetingStatus;
import readout.text.Sentence;

/**
 * One clause that tells of an encounter.
 *
 * @param what the phrase that names it, or the verb
 * @param definite true where the phrase points back: "the talks", "the meeting"
 */
record MeetingMention(
        Sentence sentence,
        String what,
        boolean definite,
        Set<String> participants,
        Set<String> sides,
        Optional<String> place,
        List<String> dates,
        Form form,
        MeetingStatus status) {
    MeetingMention {
        participants = Set.copyOf(participants);
        sides = Set.copyOf(sides);
        dates = List.copyOf(dates);
    }

    boolean isBackground() {
        return status == MeetingStatus.HELD || status == MeetingStatus.COLLAPSED || status == MeetingStatus.CANCELLED;
    }
}
