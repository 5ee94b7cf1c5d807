package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.fact.Form;
import readout.fact.MeetingStatus;
import readout.knowledge.States;
import readout.text.Sentence;

/**
 * One clause that tells of an encounter.
 *
 * @param what the phrase that names it
 * @param definite true where the phrase points back: "the talks", "the meeting"
 * @param dates when it begins or happens
 * @param end the day it goes on to: "through Wednesday"
 */
record MeetingMention(
        Sentence sentence,
        String what,
        boolean definite,
        List<String> participants,
        Set<String> sides,
        Optional<String> place,
        List<String> dates,
        Optional<String> end,
        Form form,
        MeetingStatus status) {
    MeetingMention {
        participants = List.copyOf(participants);
        sides = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(sides));
        dates = List.copyOf(dates);
    }

    boolean isOver() {
        return status == MeetingStatus.HELD || status == MeetingStatus.COLLAPSED || status == MeetingStatus.CANCELLED;
    }

    boolean saysSomething() {
        return definite || !participants.isEmpty() || !sides.isEmpty() || !dates.isEmpty() || place.isPresent();
    }

    /** How much it tells: the mention that tells most stands for the encounter. */
    int weight() {
        return 2 * dates.size() + (place.isPresent() ? 2 : 0) + participants.size() + sides.size();
    }

    /** True where this can tell of the same encounter: nothing that both tell contradicts. */
    boolean fits(MeetingMention other) {
        return isOver() == other.isOver()
                && (status == MeetingStatus.COLLAPSED) == (other.status == MeetingStatus.COLLAPSED)
                && datesMeet(other)
                && placesMeet(other)
                && (form == Form.UNKNOWN || other.form == Form.UNKNOWN || form == other.form)
                && (participants.isEmpty()
                        || other.participants.isEmpty()
                        || participants.stream().anyMatch(other.participants::contains));
    }

    private boolean datesMeet(MeetingMention other) {
        return dates.isEmpty()
                || other.dates.isEmpty()
                || dates.stream()
                        .anyMatch(date ->
                                other.dates.stream().anyMatch(each -> date.startsWith(each) || each.startsWith(date)));
    }

    /** A state is a coarse place that any finer one may lie in. */
    private boolean placesMeet(MeetingMention other) {
        return place.isEmpty()
                || other.place.isEmpty()
                || place.equals(other.place)
                || isCoarse(place.get()) != isCoarse(other.place.get());
    }

    static boolean isCoarse(String place) {
        return States.byName(place).isPresent();
    }
}
