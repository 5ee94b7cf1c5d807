package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import readout.fact.ArticleRecord;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Stance;
import readout.fact.Statement;

/** Kinds of sentences that readers went wrong on, read with the real model. Published on Thursday, 25 July 2019. */
class KindsOfSentencesTest {
    @Test
    void signedQuotationsOfAReleaseAreTheirSigners() {
        ArticleRecord record = Articles.record("""
                Kenya and Peru sign rail accord

                NAIROBI, 25 July 2019 – Kenya and Peru signed a rail accord on Thursday after a year of talks.

                “Nobody here believed that we would sign before the winter, and yet we did, and I am proud of every clerk.” – Transport Secretary Mara Lindt

                And from Olaf Renn, the harbour minister:

                “Mara never left the room before the last page was read, and that is why we have an accord.”

                Statement by Teo Kariuki, Kenya’s deputy minister for railways:

                “This accord brings trains to towns that have waited for thirty years.”
                """);
        assertThat(record.contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Mara Lindt", "Olaf Renn", "Teo Kariuki");
    }

    @Test
    void aQuotationAfterAGestureIsWhoseTheGestureIs() {
        ArticleRecord record = Articles.record("""
                Ferry talks end without a deal

                STOCKHOLM, 25 July 2019 - Mara Lindt shook her head on the steps of the ministry. “We are still a long way off.”

                Olaf Renn, the Danish transport minister, lifted both hands. “It is the fares. It is always the fares.”
                """);
        assertThat(record.contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Mara Lindt", "Olaf Renn");
    }

    @Test
    void meetingsAreOffHoweverItIsSaidAndTheirDaysLieAhead() {
        ArticleRecord record = Articles.record("""
                A month of empty chairs

                OSLO, July 25 (Reuters) - Peru cancelled Tuesday’s meeting with Ecuador in Quito.

                The talks between Poland and Latvia due to start in Riga on August 2 will not take place.

                Hungary pulled out of the talks with Serbia scheduled for Monday in Belgrade.

                There will be no meeting between Chile and Bolivia in La Paz on Wednesday.
                """);
        assertThat(record.contents(Meeting.class))
                .extracting(
                        Meeting::status,
                        meeting -> meeting.start().map(PartialDate::toString).orElse(""))
                .containsExactly(
                        tuple(MeetingStatus.CANCELLED, "2019-07-30"),
                        tuple(MeetingStatus.CANCELLED, "2019-08-02"),
                        tuple(MeetingStatus.CANCELLED, "2019-07-29"),
                        tuple(MeetingStatus.CANCELLED, "2019-07-31"));
    }

    @Test
    void whatWasNotSignedIsNoAgreementAndTheCriticAccuses() {
        ArticleRecord record = Articles.record("""
                Accords and arrests

                Peru and Chile did not sign the water accord on Monday.

                Norway was criticised by Iceland for the arrests in May.
                """);
        assertThat(record.contents(Event.class))
                .filteredOn(event -> event.type() == EventType.AGREE || event.type() == EventType.SUPPORT)
                .isEmpty();
        assertThat(record.contents(Event.class))
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .extracting(
                        event -> event.actors().get(0),
                        event -> event.recipients().get(0))
                .containsExactly(tuple("ISL", "NOR"));
    }

    @Test
    void theHearerIsNeverTheSpeaker() {
        ArticleRecord record = Articles.record("""
                Envoys give their sides

                “We will come to Oslo with an open mind,” Chile’s foreign minister, Mara Lindt, told state radio on Wednesday.

                “We are waiting,” the Danish envoy, Olaf Renn, told CNN.

                Kenya’s trade minister, Teo bin Omar al-Kariuki, told Al Jazeera that Nairobi would send a delegation.
                """);
        assertThat(record.contents(Statement.class))
                .extracting(
                        statement -> statement.speaker(),
                        statement -> statement.to().orElse(""))
                .containsExactly(
                        tuple("Mara Lindt", "state radio"),
                        tuple("Olaf Renn", "CNN"),
                        tuple("Teo bin Omar al-Kariuki", "Al Jazeera"));
    }

    @Test
    void negationStaysInTheWordsAndMakesNoOffer() {
        ArticleRecord record = Articles.record("""
                Talks at the harbour drag on

                Analyst Mara Lindt does not expect the dockers to strike at Nordhavn this week.

                The port has not made an offer on shifts, said Olaf Renn, a negotiator for the dockers.

                "What I would like to know is who pays," said Teo Kariuki, a crane driver.
                """);
        assertThat(record.contents(Statement.class).get(0).predicate()).isEqualTo("does not expect");
        assertThat(record.contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Mara Lindt", "Olaf Renn", "Teo Kariuki");
        assertThat(record.contents(Position.class))
                .filteredOn(position -> position.stance() == Stance.OFFERS || position.stance() == Stance.ACCEPTS)
                .isEmpty();
    }
}
