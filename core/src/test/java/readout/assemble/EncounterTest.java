package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.PARTICIPANT;
import static readout.tag.ArgumentRole.PLACE;
import static readout.tag.ArgumentRole.SAME;
import static readout.tag.ArgumentRole.TIME;
import static readout.tag.FrameAttribute.MEETING_FORM;
import static readout.tag.FrameAttribute.MEETING_STATUS;
import static readout.tag.FrameKind.MEETING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Fact;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.EntityType;

/** What mentions of one meeting tell together. */
class EncounterTest {
    private static MadeUp article(String text) {
        return MadeUp.article(text)
                .name(EntityType.STATE, "Norway", "Chile", "Singapore")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .name(EntityType.PLACE, "Oslo", "Arica");
    }

    private static Meeting only(MadeUp article) {
        return fact(article).content();
    }

    private static Fact<Meeting> fact(MadeUp article) {
        List<Fact<Meeting>> meetings = article.record().of(Meeting.class);
        assertThat(meetings).hasSize(1);
        return meetings.get(0);
    }

    @Test
    void severalDaysAreARoundFromTheFirstToTheLast() {
        Meeting meeting = only(article("Norway and Chile met on Monday, Tuesday and Wednesday.")
                .time(TimeDirection.PAST, "Monday")
                .time(TimeDirection.PAST, "Tuesday")
                .time(TimeDirection.PAST, "Wednesday")
                .meeting(
                        "met",
                        "held",
                        PARTICIPANT,
                        "Norway and Chile",
                        TIME,
                        "Wednesday",
                        TIME,
                        "Monday",
                        TIME,
                        "Tuesday"));
        assertThat(meeting.start()).isEqualTo(PartialDate.in("2019-07-22"));
        assertThat(meeting.end()).isEqualTo(PartialDate.in("2019-07-24"));
    }

    @Test
    void oneDayHasNoEnd() {
        assertThat(only(article("Norway and Chile met on Monday.")
                                .time(TimeDirection.PAST, "Monday")
                                .meeting("met", "held", PARTICIPANT, "Norway and Chile", TIME, "Monday"))
                        .end())
                .isEmpty();
    }

    @Test
    void theStatusIsTheOneThatTheMentionsSpeakForMost() {
        Fact<Meeting> meeting = fact(article("Norway and Chile held talks. The talks were long. The talks are planned.")
                .meeting("talks", "held", PARTICIPANT, "Norway and Chile")
                .meeting("talks#2", "held", SAME, "talks")
                .meeting("talks#3", "held", SAME, "talks#2"));
        assertThat(meeting.content().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.evidence()).hasSize(3);
        assertThat(meeting.evidence().get(0).quote())
                .as("the mention that tells most comes first")
                .isEqualTo("Norway and Chile held talks.");
    }

    @Test
    void peopleBringTheirSidesAndAreNamedOnce() {
        Meeting meeting = only(article("Mara Lindt of Norway and Olaf Renn of Chile met. Mara Lindt met them again.")
                .meeting("met", "held", PARTICIPANT, "Mara Lindt", PARTICIPANT, "Olaf Renn")
                .meeting("met#2", "held", SAME, "met", PARTICIPANT, "Mara Lindt#2"));
        assertThat(meeting.participants()).containsExactly("Mara Lindt", "Olaf Renn");
        assertThat(meeting.sides()).containsExactly("CHL", "NOR");
    }

    @ParameterizedTest
    @CsvSource({"in-person, Oslo", "phone, ''", "video, ''", "written, ''"})
    void whatIsHeldFromAfarHasNoPlace(String form, String place) {
        Meeting meeting = only(article("Norway and Chile met in Oslo.")
                .frame(
                        MEETING,
                        "met",
                        PARTICIPANT,
                        "Norway and Chile",
                        PLACE,
                        "Oslo",
                        MEETING_STATUS,
                        "held",
                        MEETING_FORM,
                        form));
        assertThat(meeting.place().orElse("")).isEqualTo(place);
    }

    @Test
    void aStateThatIsACityIsAPlace() {
        Meeting meeting = only(article("Norway and Chile met in Singapore. The meeting began in Arica.")
                .meeting("met", "held", PARTICIPANT, "Norway and Chile", PLACE, "Singapore")
                .meeting("meeting", "held", SAME, "met"));
        assertThat(meeting.place()).contains("Singapore");
    }

    @Test
    void aPhraseWithoutANameIsNoPlaceAndOneWithANameIsTheName() {
        assertThat(only(article("Norway and Chile met on the sidelines of a fair.")
                                .meeting(
                                        "met",
                                        "held",
                                        PARTICIPANT,
                                        "Norway and Chile",
                                        PLACE,
                                        "the sidelines of a fair"))
                        .place())
                .isEmpty();
        assertThat(only(article("Norway and Chile met in a hotel near Oslo.")
                                .meeting("met", "held", PARTICIPANT, "Norway and Chile", PLACE, "a hotel near Oslo"))
                        .place())
                .contains("Oslo");
    }

    @Test
    void aMentionWithoutAttributesWasHeldSomehow() {
        Meeting meeting = only(article("Norway and Chile met on Monday.")
                .time(TimeDirection.PAST, "Monday")
                .frame(MEETING, "met", PARTICIPANT, "Norway and Chile", TIME, "Monday"));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.form()).isEqualTo(MeetingForm.UNKNOWN);
    }

    @Test
    void anUnlikelyMentionIsNoMeeting() {
        assertThat(article("Norway and Chile met on Monday.")
                        .time(TimeDirection.PAST, "Monday")
                        .frame(0.39, MEETING, "met", PARTICIPANT, "Norway and Chile", TIME, "Monday")
                        .record()
                        .contents(Meeting.class))
                .isEmpty();
    }

    @Test
    void moreThatIsToldMakesAMeetingSurer() {
        Fact<Meeting> vague =
                fact(article("Norway met Chile.").meeting("met", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile"));
        Fact<Meeting> dated = fact(article("Norway met Chile on Monday.")
                .time(TimeDirection.PAST, "Monday")
                .meeting("met", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile", TIME, "Monday"));
        assertThat(dated.confidence()).isGreaterThan(vague.confidence());
    }
}
