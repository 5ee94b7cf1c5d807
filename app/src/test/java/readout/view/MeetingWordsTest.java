package readout.view;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.view.DossierByHand.finding;
import static readout.view.DossierByHand.meeting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.MeetingStatus;
import readout.merge.words.MeetingWords;

class MeetingWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2019-05-12, '',         12 May 2019",
        "2019-05-12, 2019-05-12, 12 May 2019",
        "2019-05-12, 2019-05-14, 12–14 May 2019",
        "2019-04-30, 2019-05-01, 30 Apr–1 May 2019",
        "2018-12-30, 2019-01-02, 30 Dec 2018–2 Jan 2019",
        "2019-W20,   '',         13–19 May 2019",
        "2019-05,    '',         May 2019",
        "2019,       '',         2019",
        "'',         '',         ''",
    })
    void daysShareWhatIsTheSame(String start, String end, String dates) {
        assertThat(MeetingWords.dates(meeting(MeetingStatus.HELD, "Oslo", start, end)))
                .isEqualTo(dates);
    }

    @Test
    void ofManyPeopleSixAreNamed() {
        assertThat(MeetingWords.who(meeting(MeetingStatus.HELD, "", "", "", "A", "B", "C", "D", "E", "F", "G", "H")))
                .isEqualTo("A, B, C, D, E, F and 2 more");
        assertThat(MeetingWords.who(meeting(MeetingStatus.HELD, "", "", ""))).isEqualTo("NOR – KEN");
    }

    @Test
    void aMeetingWithoutADayBeginsWhereItWasFirstTold() {
        assertThat(MeetingWords.begin(finding("m1", "2019-05-13", meeting(MeetingStatus.HELD, "", "2019-05", ""))))
                .isEqualTo("2019-05-01");
        assertThat(MeetingWords.begin(finding("m1", "2019-05-13", meeting(MeetingStatus.HELD, "", "", ""))))
                .isEqualTo("2019-05-13");
    }
}
