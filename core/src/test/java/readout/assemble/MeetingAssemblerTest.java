package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.PARTICIPANT;
import static readout.tag.ArgumentRole.PLACE;
import static readout.tag.ArgumentRole.SAME;
import static readout.tag.ArgumentRole.SIDE;
import static readout.tag.ArgumentRole.TIME;
import static readout.tag.FrameAttribute.MEETING_FORM;
import static readout.tag.FrameAttribute.MEETING_STATUS;
import static readout.tag.FrameKind.AFFILIATION;
import static readout.tag.FrameKind.MEETING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.fact.Fact;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.EntityType;

class MeetingAssemblerTest {
    private static final String TWO_MENTIONS =
            "Norway's envoy Mara Lindt will meet Olaf Renn of Chile in Oslo on Monday. The talks are to last a day.";

    private static MadeUp named() {
        return MadeUp.article(TWO_MENTIONS)
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.PERSON, "Olaf Renn")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .name(EntityType.PLACE, "Oslo")
                .time(TimeDirection.FUTURE, "Monday")
                .frame(AFFILIATION, "Mara Lindt", SIDE, "Norway")
                .frame(AFFILIATION, "Olaf Renn", SIDE, "Chile")
                .meeting(
                        "meet",
                        "planned",
                        PARTICIPANT,
                        "Norway's envoy Mara Lindt",
                        PARTICIPANT,
                        "Olaf Renn",
                        PLACE,
                        "Oslo",
                        TIME,
                        "Monday");
    }

    @Test
    void aMentionIsAMeetingWithPeopleSidesPlaceAndDay() {
        List<Meeting> meetings = named().record().contents(Meeting.class);
        assertThat(meetings).hasSize(1);
        Meeting meeting = meetings.get(0);
        assertThat(meeting.participants()).containsExactly("Mara Lindt", "Olaf Renn");
        assertThat(meeting.sides()).containsExactly("CHL", "NOR");
        assertThat(meeting.place()).contains("Oslo");
        assertThat(meeting.start()).isEqualTo(PartialDate.in("2019-07-29"));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meeting.form()).isEqualTo(MeetingForm.IN_PERSON);
    }

    @Test
    void theDateIsTheOneThatMostMentionsTell() {
        List<Meeting> meetings = MadeUp.article(
                        "The Oslo talks broke down in May. The talks failed that month over cod. The talks of Wednesday were short.")
                .time(TimeDirection.PAST, "May")
                .time(TimeDirection.PAST, "that month")
                .time(TimeDirection.PAST, "Wednesday")
                .frame(MEETING, "Oslo talks", TIME, "May", MEETING_STATUS, "collapsed")
                .frame(MEETING, "The talks failed", SAME, "Oslo talks", TIME, "that month", MEETING_STATUS, "collapsed")
                .frame(
                        MEETING,
                        "The talks of",
                        SAME,
                        "The talks failed",
                        TIME,
                        "Wednesday",
                        MEETING_STATUS,
                        "collapsed")
                .record()
                .contents(Meeting.class);
        assertThat(meetings).extracting(Meeting::start).contains(PartialDate.in("2019-05"));
    }

    @Test
    void whatHappensMeanwhileIsAnotherMeeting() {
        List<Meeting> meetings = MadeUp.article(
                        "The talks in Oslo resume on Monday as Olaf Renn gathers his ministers.")
                .name(EntityType.PERSON, "Olaf Renn")
                .name(EntityType.PLACE, "Oslo")
                .time(TimeDirection.FUTURE, "Monday")
                .meeting("talks", "planned", PARTICIPANT, "Olaf Renn", PLACE, "Oslo", TIME, "Monday")
                .meeting("gathers", "planned", PARTICIPANT, "Olaf Renn")
                .record()
                .contents(Meeting.class);
        assertThat(meetings).hasSize(2);
        assertThat(meetings.get(0).participants()).isEmpty();
        assertThat(meetings.get(1).participants()).containsExactly("Olaf Renn");
    }

    @Test
    void whatWasToBeginOnADayMayHaveBegunBefore() {
        List<Meeting> meetings = MadeUp.article("The talks were to begin on Tuesday.")
                .time(TimeDirection.FUTURE, "Tuesday")
                .meeting("talks", "planned", TIME, "Tuesday")
                .record()
                .contents(Meeting.class);
        assertThat(meetings).extracting(Meeting::start).containsExactly(PartialDate.in("2019-07-23"));
    }

    @Test
    void otherMonthsAreOtherMeetings() {
        List<Meeting> meetings = MadeUp.article("The talks in May failed. The talks in June went well.")
                .time(TimeDirection.PAST, "May")
                .time(TimeDirection.PAST, "June")
                .meeting("talks", "held", TIME, "May")
                .meeting("talks#2", "held", SAME, "talks", TIME, "June")
                .record()
                .contents(Meeting.class);
        assertThat(meetings)
                .extracting(Meeting::start)
                .containsExactly(PartialDate.in("2019-05"), PartialDate.in("2019-06"));
    }

    @Test
    void otherPlacesOnOtherDaysAreOtherMeetings() {
        List<Meeting> meetings = MadeUp.article(
                        "Experts meet in Izmir on 3 May. The ministers meet in Athens on 9 May.")
                .name(EntityType.PLACE, "Izmir")
                .name(EntityType.PLACE, "Athens")
                .time(TimeDirection.FUTURE, "3 May")
                .time(TimeDirection.FUTURE, "9 May")
                .meeting("meet", "planned", TIME, "3 May", PLACE, "Izmir")
                .meeting("meet#2", "planned", SAME, "meet", TIME, "9 May", PLACE, "Athens")
                .record()
                .contents(Meeting.class);
        assertThat(meetings).extracting(Meeting::place).containsExactly(Optional.of("Izmir"), Optional.of("Athens"));
    }

    @Test
    void aTownSaysMoreThanItsState() {
        List<Meeting> meetings = MadeUp.article(
                        "Norway's envoys fly to Chile on Monday. The talks in Arica last a day.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .name(EntityType.PLACE, "Arica")
                .time(TimeDirection.FUTURE, "Monday")
                .meeting("fly", "planned", PARTICIPANT, "Norway's envoys", PLACE, "Chile", TIME, "Monday")
                .meeting("talks", "planned", SAME, "fly", PLACE, "Arica")
                .record()
                .contents(Meeting.class);
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).place()).contains("Arica");
    }

    @Test
    void hereIsNoPlace() {
        List<Meeting> meetings = MadeUp.article("Envoys of Norway and Chile met here on Monday.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .meeting("met", "held", PARTICIPANT, "Envoys of Norway and Chile", PLACE, "here")
                .record()
                .contents(Meeting.class);
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).place()).isEmpty();
    }

    @Test
    void mentionsThatTheModelTiesAreOneMeeting() {
        List<Fact<Meeting>> meetings = named().frame(
                        MEETING, "The talks", SAME, "meet", MEETING_STATUS, "planned", MEETING_FORM, "unknown")
                .record()
                .of(Meeting.class);
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).evidence()).hasSize(2);
    }

    @Test
    void otherDaysAreOtherMeetings() {
        MadeUp article = MadeUp.article("Norway and Chile met on Tuesday. Norway and Chile will meet again on Friday.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .time(TimeDirection.PAST, "Tuesday")
                .time(TimeDirection.FUTURE, "Friday")
                .frame(
                        MEETING,
                        "met",
                        PARTICIPANT,
                        "Norway",
                        PARTICIPANT,
                        "Chile",
                        TIME,
                        "Tuesday",
                        MEETING_STATUS,
                        "held")
                .frame(
                        MEETING,
                        "meet again",
                        PARTICIPANT,
                        "Norway#2",
                        PARTICIPANT,
                        "Chile#2",
                        TIME,
                        "Friday",
                        SAME,
                        "met",
                        MEETING_STATUS,
                        "planned");
        assertThat(article.record().contents(Meeting.class))
                .extracting(
                        Meeting::status,
                        meeting -> meeting.start().map(PartialDate::toString).orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MeetingStatus.HELD, "2019-07-23"),
                        org.assertj.core.groups.Tuple.tuple(MeetingStatus.PLANNED, "2019-07-26"));
    }

    @Test
    void talksOfWhichNothingIsToldAreNoMeeting() {
        MadeUp article = MadeUp.article("Nobody could say what the talks were for.")
                .frame(MEETING, "talks", MEETING_STATUS, "ongoing");
        assertThat(article.record().contents(Meeting.class)).isEmpty();
    }

    private static MadeUp calledOff(String text, String... states) {
        MadeUp article = MadeUp.article(text);
        for (String state : states) {
            article = article.name(EntityType.STATE, state);
        }
        return article;
    }

    @Test
    void meetingsOfOtherStatesAreApartHoweverAlikeTheyAreTold() {
        MadeUp article = calledOff(
                        "Norway and Chile cancelled a meeting. Ghana and Spain cancelled a meeting.",
                        "Norway",
                        "Chile",
                        "Ghana",
                        "Spain")
                .frame(MEETING, "meeting", PARTICIPANT, "Norway", PARTICIPANT, "Chile", MEETING_STATUS, "cancelled")
                .frame(MEETING, "meeting#2", PARTICIPANT, "Ghana", PARTICIPANT, "Spain", MEETING_STATUS, "cancelled");
        assertThat(article.record().contents(Meeting.class))
                .extracting(Meeting::sides)
                .containsExactly(List.of("CHL", "NOR"), List.of("ESP", "GHA"));
    }

    @Test
    void aMentionWithTheSameWordsAndStatusIsOfTheSameMeetingWithoutATie() {
        MadeUp article = calledOff(
                        "Norway and Chile cancelled the meeting. Nobody mourned the meeting.", "Norway", "Chile")
                .frame(MEETING, "meeting", PARTICIPANT, "Norway", PARTICIPANT, "Chile", MEETING_STATUS, "cancelled")
                .frame(MEETING, "meeting#2", MEETING_STATUS, "cancelled");
        assertThat(article.record().contents(Meeting.class)).hasSize(1);
    }

    @Test
    void theDayOfACancelledMeetingLiesAheadAndCanOwnIt() {
        MadeUp article = calledOff("Norway cancelled Tuesday’s meeting with Chile.", "Norway", "Chile")
                .time(TimeDirection.PAST, "Tuesday")
                .frame(MEETING, "meeting", PARTICIPANT, "Norway", PARTICIPANT, "Chile", MEETING_STATUS, "cancelled");
        assertThat(article.record().contents(Meeting.class))
                .extracting(
                        meeting -> meeting.start().map(PartialDate::toString).orElse(""))
                .containsExactly("2019-07-30");
    }
}
