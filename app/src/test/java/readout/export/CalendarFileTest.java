package readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.view.DossierByHand.contested;
import static readout.view.DossierByHand.deadline;
import static readout.view.DossierByHand.finding;
import static readout.view.DossierByHand.meeting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Finding;
import readout.fact.MeetingStatus;
import readout.view.DossierByHand;

class CalendarFileTest {
    private static final String DAY = "2019-05-13";

    private static String calendar(Finding<?>... findings) {
        return CalendarFile.of(DossierByHand.of(findings)).replace("\r\n ", "");
    }

    @Test
    void aMeetingIsADayOrARoundWhoseEndIsTheDayAfter() {
        assertThat(calendar(finding(
                        "m1", DAY, meeting(MeetingStatus.HELD, "Oslo", "2019-05-31", "", "Anna Berg", "Ida Voss"))))
                .contains("DTSTART;VALUE=DATE:20190531", "DTEND;VALUE=DATE:20190601")
                .contains("SUMMARY:Anna Berg\\, Ida Voss: talks", "LOCATION:Oslo", "UID:m1@readout");
        assertThat(calendar(finding("m1", DAY, meeting(MeetingStatus.HELD, "", "2019-05-12", "2019-05-14"))))
                .contains("DTSTART;VALUE=DATE:20190512", "DTEND;VALUE=DATE:20190515", "SUMMARY:NOR – KEN: talks");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,   TENTATIVE",
        "POSSIBLE,  TENTATIVE",
        "HELD,      CONFIRMED",
        "COLLAPSED, CONFIRMED",
        "CANCELLED, CANCELLED",
    })
    void theStatusIsThatOfACalendar(MeetingStatus status, String told) {
        assertThat(calendar(finding("m1", DAY, meeting(status, "Oslo", "2019-05-12", ""))))
                .contains("STATUS:" + told);
    }

    @ParameterizedTest
    @CsvSource({"2019-05, 0", "2019, 0", "'', 0", "2019-W20, 1", "2019-05-12, 1"})
    void onlyADayOrAWeekIsADateForACalendar(String start, int events) {
        assertThat(calendar(finding("m1", DAY, meeting(MeetingStatus.PLANNED, "Oslo", start, "")))
                        .split("BEGIN:VEVENT", -1))
                .hasSize(1 + events);
    }

    @Test
    void eachFurtherArticleRaisesTheSequence() {
        Finding<?> single = finding("m1", DAY, meeting(MeetingStatus.PLANNED, "Oslo", "2019-05-12", ""));
        assertThat(calendar(single)).contains("SEQUENCE:0");
        assertThat(calendar(contested(single, "a", "b"))).contains("SEQUENCE:2", "UID:m1@readout");
    }

    @Test
    void aDeadlineStandsOnItsDay() {
        assertThat(calendar(finding("d1", DAY, deadline("by July", "2019-07-01", "the ports stay shut", "NOR"))))
                .contains("SUMMARY:Deadline: NOR\\, by July: the ports stay shut", "DTSTART;VALUE=DATE:20190701");
    }

    @Test
    void anEmptyDossierIsStillACalendar() {
        assertThat(calendar())
                .startsWith("BEGIN:VCALENDAR")
                .contains("VERSION:2.0")
                .doesNotContain("VEVENT");
    }
}
