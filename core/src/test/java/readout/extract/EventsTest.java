package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Event;
import readout.fact.EventType;
import readout.knowledge.Plover;

class EventsTest extends ExtractorTest<Event> {
    EventsTest() {
        super(new Events());
    }

    /** The example of every line of {@code plover.tsv} reports an event of its type. */
    @Test
    void everyExampleReportsItsEvent() {
        List<String> wrong = new ArrayList<>();
        for (Plover.Pattern pattern : Plover.all()) {
            List<Event> found = facts(pattern.example());
            if (found.stream().noneMatch(event -> event.type() == pattern.type())) {
                wrong.add(pattern.type() + ": " + pattern.example() + " gave "
                        + found.stream().map(Event::type).toList());
            }
        }
        assertThat(Plover.all()).hasSizeGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void actorAndRecipientAreStates() {
        Event event = only("France accused the Polish government of breaking the treaty on Monday.");
        assertThat(event.type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.actor()).containsExactly("FRA");
        assertThat(event.recipient()).containsExactly("POL");
        assertThat(event.date()).contains("2019-07-22");
        assertThat(event.score()).isEqualTo(-3.5);
    }

    @Test
    void passiveTurnsActorAndRecipientAround() {
        Event event = only("The Polish proposal was rejected by France.");
        assertThat(event.type()).isEqualTo(EventType.REJECT);
        assertThat(event.actor()).containsExactly("FRA");
        assertThat(event.recipient()).containsExactly("POL");
    }

    @Test
    void anAnnouncedMeetingIsAnAgreement() {
        assertThat(only("French President Jean Dupont will visit Poland next week.")
                        .type())
                .isEqualTo(EventType.AGREE);
    }

    @Test
    void negatedAndHypotheticalActsAreNoEvents() {
        assertThat(facts("France did not accuse Poland.")).isEmpty();
        assertThat(facts("France might attack Poland.")).isEmpty();
        assertThat(facts("France will attack Poland.")).isEmpty();
    }
}
