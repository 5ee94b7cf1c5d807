package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Form;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;

class MeetingsTest extends ExtractorTest<Meeting> {
    MeetingsTest() {
        super(new Meetings());
    }

    @Test
    void plannedMeetingHasPlaceDayPeopleAndSides() {
        Meeting meeting =
                only("French Foreign Minister Jean Dupont will meet Russian envoy Ivan Petrov in Geneva on Monday.");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meeting.place()).contains("Geneva");
        assertThat(meeting.start()).contains("2019-07-29");
        assertThat(meeting.form()).isEqualTo(Form.IN_PERSON);
        assertThat(meeting.participants()).containsExactly("Jean Dupont", "Ivan Petrov");
        assertThat(meeting.sides()).containsExactly("FRA", "RUS");
    }

    @Test
    void severalMentionsOfOneMeetingAreOne() {
        Meeting meeting = only(
                "French Foreign Minister Jean Dupont and Trade Minister Marie Blanc will travel to Switzerland on Monday for talks with Russia. "
                        + "The duo will be in Geneva through Wednesday.");
        assertThat(meeting.start()).contains("2019-07-29");
        assertThat(meeting.end()).contains("2019-07-31");
        assertThat(meeting.place()).contains("Geneva");
        assertThat(meeting.evidence()).hasSize(2);
    }

    @Test
    void backgroundStaysApartFromNews() {
        List<Meeting> meetings = facts(
                "French and Russian envoys will hold talks in Geneva on Monday. Talks between France and Russia collapsed in May.");
        assertThat(meetings)
                .extracting(Meeting::status)
                .containsExactly(MeetingStatus.PLANNED, MeetingStatus.COLLAPSED);
        assertThat(meetings.get(1).start()).contains("2019-05");
    }

    @Test
    void callsAreNoVisits() {
        assertThat(only("French President Jean Dupont has spoken by phone with his Russian counterpart since then.")
                        .form())
                .isEqualTo(Form.PHONE);
    }

    @Test
    void aMetTargetIsNoMeeting() {
        assertThat(facts("The company met its target for the year, and sales rose in all regions."))
                .isEmpty();
    }

    @Test
    void aCallAndTheMeetingAgreedOnInItAreTwo() {
        assertThat(facts("French President Jean Dupont and Polish President Adam Nowak spoke by phone on Tuesday"
                        + " and agreed to meet in Prague on August 9."))
                .extracting(meeting -> meeting.form() + " " + meeting.status() + " "
                        + meeting.start().orElse("-") + " " + meeting.place().orElse("-"))
                .containsExactly("PHONE HELD 2019-07-23 -", "IN_PERSON PLANNED 2019-08-09 Prague");
    }
}
