package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.event;
import static readout.fact.EventType.ACCUSE;
import static readout.fact.EventType.AGREE;
import static readout.fact.EventType.SANCTION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.ByHand;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;

/** When two articles tell of one event. */
class SameEventTest {
    private static final String WORDS = "Norway shut its ports to Kenyan trawlers.";
    private static final String OTHER_WORDS = "No ship from Mombasa may land cod any more.";
    private final Told told = Told.inADossier();

    @Test
    void aDeedOnOneDayIsOneInAnyWords() {
        told.on("2019-05-02", event(SANCTION, "NOR", "KEN", "2019-05-01", WORDS))
                .on("2019-05-09", event(SANCTION, "NOR", "KEN", "2019-05-01", OTHER_WORDS));
        assertThat(told.claims()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "SANCTION, NOR, KEN, 2019-05-02",
        "COERCE,   NOR, KEN, 2019-05-01",
        "SANCTION, ISL, KEN, 2019-05-01",
        "SANCTION, NOR, ISL, 2019-05-01",
        "SANCTION, NOR, KEN, 2019-05",
    })
    void anotherDayTypeActorOrRecipientIsAnother(EventType type, String actor, String recipient, String date) {
        told.on("2019-05-02", event(SANCTION, "NOR", "KEN", "2019-05-01", WORDS))
                .on("2019-05-02", event(type, actor, recipient, date, WORDS));
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @Test
    void aRecipientThatIsNotToldMayBeAny() {
        told.on("2019-05-02", event(SANCTION, "NOR", "", "2019-05-01", WORDS))
                .on("2019-05-02", event(SANCTION, "NOR", "KEN", "2019-05-01", WORDS))
                .on("2019-05-02", event(SANCTION, "NOR", "ISL", "2019-05-01", WORDS));
        assertThat(told.claims()).containsExactly(2, 1);
        assertThat(((Event) told.findings().get(0).content()).recipients()).containsExactly("KEN");
    }

    @Test
    void whatIsSaidOrAgreedOnIsToldInTheSameWords() {
        told.on("2019-05-02", event(ACCUSE, "NOR", "KEN", "2019-05-01", "Norway accused Kenya of overfishing."))
                .on(
                        "2019-05-02",
                        event(ACCUSE, "NOR", "KEN", "2019-05-01", "Norway accuses Kenya of overfishing again."))
                .on("2019-05-02", event(ACCUSE, "NOR", "KEN", "2019-05-01", "Oslo called the harbour fees a swindle."))
                .on("2019-05-02", event(AGREE, "NOR", "KEN", "2019-05-01", "They will land 40 tonnes."))
                .on("2019-05-02", event(AGREE, "NOR", "KEN", "2019-05-01", "They will land 70 tonnes."));
        assertThat(told.claims()).containsExactly(2, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-03, 1", "2019-05-04, 2"})
    void withoutADayItIsToldWithinADay(String day, int events) {
        told.on("2019-05-02", event(SANCTION, "NOR", "KEN", "2019-05-02", WORDS))
                .on(day, event(SANCTION, "NOR", "KEN", "", WORDS));
        assertThat(told.findings()).hasSize(events);
    }

    @Test
    void withoutADayADeedInOtherWordsIsAnother() {
        told.on("2019-05-02", event(SANCTION, "NOR", "KEN", "", WORDS))
                .on("2019-05-02", event(SANCTION, "NOR", "KEN", "", OTHER_WORDS));
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @Test
    void whoeverActsForASideIsTheSide() {
        told.on("2019-05-01", ByHand.role("Anna Berg", "trade minister", "NOR"))
                .on("2019-05-02", event(SANCTION, "NOR", "KEN", "2019-05-01", WORDS))
                .on("2019-05-02", event(SANCTION, "Anna Berg", "KEN", "2019-05-01", WORDS));
        assertThat(told.claims()).containsExactly(1, 2);
    }

    @Test
    void theModeIsThatOfTheFirstArticleThatHasOne() {
        told.on("2019-05-02", event(SANCTION, "NOR", "KEN", "2019-05-01", WORDS))
                .on(
                        "2019-05-02",
                        new Event(
                                SANCTION,
                                Optional.of("embargo"),
                                -8,
                                List.of("NOR"),
                                List.of("KEN"),
                                PartialDate.in("2019-05-01"),
                                OTHER_WORDS));
        Event event = told.content(Event.class);
        assertThat(event.mode()).contains("embargo");
        assertThat(event.score()).isEqualTo(-8);
        assertThat(event.words()).isEqualTo(WORDS);
    }

    @Test
    void noEventIsAMeeting() {
        told.on("2019-05-02", event(EventType.CONSULT, "NOR", "KEN", "2019-05-01", WORDS))
                .on(
                        "2019-05-02",
                        ByHand.with(ByHand.meeting(MeetingStatus.HELD, "", "2019-05-01"), MeetingForm.IN_PERSON));
        assertThat(told.claims()).containsExactly(1, 1);
    }
}
