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

    @Test
    void aBlowAnnouncedByItsAuthorIsAThreat() {
        assertThat(only("France said on Tuesday that it would boycott the talks with Poland.")
                        .type())
                .isEqualTo(EventType.THREATEN);
        assertThat(only("France plans to impose tariffs on Poland.").type()).isEqualTo(EventType.THREATEN);
    }

    @Test
    void whatIsWishedDiscussedOrUnsureIsNoEvent() {
        assertThat(facts("Ministers discussed lifting sanctions on Libya."))
                .extracting(Event::type)
                .containsExactly(EventType.CONSULT);
        assertThat(facts("Poland needs to sign a treaty with France.")).isEmpty();
        assertThat(facts("Poland appealed to France to sign a treaty.")).isEmpty();
    }

    @Test
    void whoDeclinesToCommentRejectsNothing() {
        assertThat(facts("France declined to comment on the tariffs of Poland."))
                .isEmpty();
        assertThat(only("France refused to sell gas to Poland.").type()).isEqualTo(EventType.REJECT);
    }

    @Test
    void aDemandNamesWhoIsToAct() {
        Event event = only("France demanded that Poland withdraw its tariffs.");
        assertThat(event.type()).isEqualTo(EventType.REQUEST);
        assertThat(event.actor()).containsExactly("FRA");
        assertThat(event.recipient()).containsExactly("POL");
    }

    @Test
    void aPromiseOfAConcessionIsAConcession() {
        assertThat(only("France agreed to lift sanctions on Libya.").type()).isEqualTo(EventType.CONCEDE);
        assertThat(only("Poland is ready to send engineers to Norway.").type()).isEqualTo(EventType.AGREE);
    }

    @Test
    void aDocumentActsForWhoMadeIt() {
        Event event = facts("Norway published a report accusing Poland of dumping.").stream()
                .filter(each -> each.type() == EventType.ACCUSE)
                .findFirst()
                .orElseThrow();
        assertThat(event.actor()).containsExactly("NOR");
        assertThat(event.recipient()).containsExactly("POL");
    }

    @Test
    void aSecondSentenceOnAnEventIsMoreEvidenceOfIt() {
        Event event = only("France accused Poland of dumping. Later its minister spoke. France accused Poland again.");
        assertThat(event.evidence()).hasSize(2);
    }

    @Test
    void habitsAreNoEvents() {
        assertThat(facts("Poland exports coal to France.")).isEmpty();
    }
}
