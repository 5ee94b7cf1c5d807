package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.RECIPIENT;
import static readout.tag.ArgumentRole.TIME;
import static readout.tag.FrameAttribute.EVENT_TYPE;
import static readout.tag.FrameKind.EVENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Fact;
import readout.fact.PartialDate;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.EntityType;

class EventAssemblerTest {
    private static MadeUp article(String text) {
        return MadeUp.article(text).name(EntityType.STATE, "Norway", "Chile", "Kenya");
    }

    @ParameterizedTest
    @CsvSource({
        "imposed tariffs on, sanction, discontinue, -6",
        "expelled envoys of, sanction, expel,       -5.5",
        "punished,           sanction, '',          -6",
        "condemned,          accuse,   disapprove,  -2",
        "spoke to,           consult,  '',          2.5",
    })
    void theWordsOfTheActTellItsModeAndScore(String trigger, String type, String mode, double score) {
        Event event = article("Norway " + trigger + " Chile.")
                .frame(EVENT, trigger, ACTOR, "Norway", RECIPIENT, "Chile", EVENT_TYPE, type)
                .record()
                .contents(Event.class)
                .get(0);
        assertThat(event.mode()).isEqualTo(Optional.of(mode).filter(name -> !name.isEmpty()));
        assertThat(event.score()).isEqualTo(score);
    }

    @Test
    void oneActOnTwoDaysIsTwo() {
        List<Event> events = article("On Monday Norway accused Chile. On Tuesday Norway accused Chile again.")
                .time(TimeDirection.PAST, "Monday")
                .time(TimeDirection.PAST, "Tuesday")
                .frame(EVENT, "accused", ACTOR, "Norway", RECIPIENT, "Chile", TIME, "Monday", EVENT_TYPE, "accuse")
                .frame(
                        EVENT,
                        "accused#2",
                        ACTOR,
                        "Norway#2",
                        RECIPIENT,
                        "Chile#2",
                        TIME,
                        "Tuesday",
                        EVENT_TYPE,
                        "accuse")
                .record()
                .contents(Event.class);
        assertThat(events)
                .extracting(Event::date)
                .containsExactly(PartialDate.in("2019-07-22"), PartialDate.in("2019-07-23"));
    }

    @Test
    void theSurerOfTwoTellingsStays() {
        List<Fact<Event>> events = article("Norway accused Chile. Norway blamed Chile for the nets.")
                .frame(0.7, EVENT, "accused", ACTOR, "Norway", RECIPIENT, "Chile", EVENT_TYPE, "accuse")
                .frame(EVENT, "blamed", ACTOR, "Norway#2", RECIPIENT, "Chile#2", EVENT_TYPE, "accuse")
                .record()
                .of(Event.class);
        assertThat(events)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.evidence().get(0).quote()).isEqualTo("Norway blamed Chile for the nets."));
    }

    @Test
    void anotherTypeOrRecipientIsAnotherEvent() {
        assertThat(article("Norway accused Chile. Norway accused Kenya. Norway helped Chile.")
                        .frame(EVENT, "accused", ACTOR, "Norway", RECIPIENT, "Chile", EVENT_TYPE, "accuse")
                        .frame(EVENT, "accused#2", ACTOR, "Norway#2", RECIPIENT, "Kenya", EVENT_TYPE, "accuse")
                        .frame(EVENT, "helped", ACTOR, "Norway#3", RECIPIENT, "Chile#2", EVENT_TYPE, "aid")
                        .record()
                        .contents(Event.class))
                .extracting(Event::type)
                .containsExactly(EventType.ACCUSE, EventType.ACCUSE, EventType.AID);
    }

    @Test
    void besideASureEventOfASentenceAnUnsureOneIsLeftOut() {
        assertThat(article("Norway accused Chile and helped Kenya.")
                        .frame(EVENT, "accused", ACTOR, "Norway", RECIPIENT, "Chile", EVENT_TYPE, "accuse")
                        .frame(0.3, EVENT, "helped", ACTOR, "Norway", RECIPIENT, "Kenya", EVENT_TYPE, "aid")
                        .record()
                        .contents(Event.class))
                .extracting(Event::type)
                .containsExactly(EventType.ACCUSE);
    }

    @Test
    void whoActsStandsInTextOrderOnce() {
        Event event = article("Chile and Norway helped the Kenyans.")
                .frame(EVENT, "helped", ACTOR, "Norway", ACTOR, "Chile", ACTOR, "Chile and Norway", EVENT_TYPE, "aid")
                .record()
                .contents(Event.class)
                .get(0);
        assertThat(event.actors()).containsExactly("CHL", "NOR");
    }

    @ParameterizedTest
    @CsvSource({"They", "It"})
    void anActOfNobodyKnownIsNone(String actor) {
        assertThat(article(actor + " accused Chile.")
                        .frame(EVENT, "accused", ACTOR, actor, RECIPIENT, "Chile", EVENT_TYPE, "accuse")
                        .record()
                        .contents(Event.class))
                .isEmpty();
    }

    @Test
    void anActWithoutAnActorOrTypeIsNone() {
        assertThat(article("Chile was accused. Norway accused Chile.")
                        .frame(EVENT, "accused", RECIPIENT, "Chile", EVENT_TYPE, "accuse")
                        .frame(EVENT, "accused#2", ACTOR, "Norway", RECIPIENT, "Chile#2")
                        .record()
                        .contents(Event.class))
                .isEmpty();
    }
}
