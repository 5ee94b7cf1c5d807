package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.role;
import static readout.dossier.ByHand.with;
import static readout.fact.MeetingStatus.CANCELLED;
import static readout.fact.MeetingStatus.COLLAPSED;
import static readout.fact.MeetingStatus.HELD;
import static readout.fact.MeetingStatus.ONGOING;
import static readout.fact.MeetingStatus.PLANNED;
import static readout.fact.MeetingStatus.POSSIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Support;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;

/** What articles about one meeting come to. */
class MeetingLifeTest {
    private static final String DAY = "2019-05-12";
    private final Told told = Told.inADossier();

    private Meeting content() {
        return told.content(Meeting.class);
    }

    @ParameterizedTest
    @CsvSource({
        "POSSIBLE, PLANNED, PLANNED",
        "PLANNED, POSSIBLE, POSSIBLE",
        "PLANNED, HELD, HELD",
        "HELD, COLLAPSED, COLLAPSED",
        "ONGOING, HELD, HELD",
        "PLANNED, CANCELLED, CANCELLED",
    })
    void theLastWordCounts(MeetingStatus first, MeetingStatus last, MeetingStatus status) {
        told.on("2019-05-01", meeting(first, "Oslo", DAY, "Anna Berg"))
                .on("2019-05-13", meeting(last, "Oslo", DAY, "Anna Berg"));
        assertThat(content().status()).isEqualTo(status);
    }

    @Test
    void aPlansDayIsTheNewest() {
        told.on("2019-05-01", meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-02", meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-03", meeting(POSSIBLE, "Oslo", "2019-05-19", "Anna Berg"));
        assertThat(content().start()).isEqualTo(PartialDate.in("2019-05-19"));
    }

    @Test
    void ofWhatWasHeldTheDayIsTheOneThatMostArticlesGive() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", "2019-05-13", "Anna Berg"));
        assertThat(content().start()).isEqualTo(PartialDate.in("2019-05-12"));
    }

    @Test
    void aDaySaysMoreThanAMonthAndARoundMoreThanItsFirstDay() {
        told.on("2019-05-14", meeting(HELD, "Oslo", "2019-05", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", "2019-05", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", DAY, "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", DAY, "2019-05-14", List.of("NOR"), "Anna Berg"));
        assertThat(content().start()).isEqualTo(PartialDate.in(DAY));
        assertThat(content().end()).isEqualTo(PartialDate.in("2019-05-14"));
    }

    @Test
    void everybodyWhoIsToldOfTakesPartOnceAndBringsHisSide() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "NOR"))
                .on("2019-05-13", meeting(HELD, "Oslo", DAY, "", List.of("KEN"), "Anna Berg", "Peter Otieno"))
                .on("2019-05-13", meeting(HELD, "Oslo", DAY, "", List.of("KEN"), "Otieno", "Ida Voss"));
        Meeting meeting = (Meeting) told.findings().get(1).content();
        assertThat(meeting.participants()).containsExactly("Anna Berg", "Peter Otieno", "Ida Voss");
        assertThat(meeting.sides()).containsExactly("KEN", "NOR");
    }

    @Test
    void theFormIsTheFirstThatIsKnown() {
        told.on("2019-05-13", meeting(HELD, "", DAY, "Anna Berg"))
                .on("2019-05-13", with(meeting(HELD, "", DAY, "Anna Berg"), MeetingForm.VIDEO));
        assertThat(content().form()).isEqualTo(MeetingForm.VIDEO);
    }

    @Test
    void neighbouringDaysAreNoDispute() {
        told.on("2019-05-14", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", "2019-05-13", "Anna Berg"));
        assertThat(told.finding().support()).isEqualTo(Support.CORROBORATED);
    }

    @Test
    void daysFurtherApartAreADispute() {
        told.on("2019-05-15", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-15", meeting(HELD, "Oslo", "2019-05-13", "Anna Berg"))
                .on("2019-05-15", meeting(HELD, "Oslo", "2019-05-12", "2019-05-14", List.of(), "Anna Berg"))
                .on("2019-05-15", meeting(HELD, "Oslo", "2019-05-14", "Anna Berg"));
        assertThat(told.finding().versions())
                .containsExactly("2019-05-12 (Outlet 1, Outlet 3)", "2019-05-13 (Outlet 2)", "2019-05-14 (Outlet 4)");
    }

    @Test
    void whatWasWrittenBeforeItWasToBeDisputesNothing() {
        told.on("2019-05-01", meeting(PLANNED, "Oslo", DAY, "Anna Berg"))
                .on("2019-05-03", meeting(CANCELLED, "Oslo", DAY, "Anna Berg"))
                .on("2019-05-13", meeting(HELD, "Oslo", DAY, "Anna Berg"));
        assertThat(told.finding().support()).isEqualTo(Support.CORROBORATED);
        assertThat(content().status()).isEqualTo(HELD);
    }

    @Test
    void whatCollapsedTookPlace() {
        told.on("2019-05-13", meeting(COLLAPSED, "Oslo", DAY, "Anna Berg"))
                .on("2019-05-13", meeting(ONGOING, "Oslo", DAY, "Anna Berg"));
        assertThat(told.finding().versions()).isEmpty();
    }

    @Test
    void oneTextCannotDisputeItself() {
        told.copied("2019-05-13", meeting(HELD, "Oslo", DAY, "Anna Berg"))
                .copied("2019-05-13", meeting(HELD, "Oslo", DAY, "Anna Berg"));
        assertThat(told.finding().support()).isEqualTo(Support.SINGLE);
    }

    @Test
    void thePlaceIsTheOneThatMostTell() {
        told.on("2019-05-13", meeting(HELD, "Oslo harbour", DAY, "Anna Berg"))
                .on("2019-05-13", meeting(HELD, "Oslo", DAY, "Anna Berg"))
                .on("2019-05-13", meeting(HELD, "Oslo", DAY, "Anna Berg"));
        assertThat(content().place()).contains("Oslo");
    }
}
