package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.with;
import static readout.fact.MeetingStatus.CANCELLED;
import static readout.fact.MeetingStatus.HELD;
import static readout.fact.MeetingStatus.PLANNED;
import static readout.fact.MeetingStatus.POSSIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;

/** When two articles tell of one meeting. */
class SameMeetingTest {
    private static final List<String> BOTH = List.of("NOR", "KEN");
    private final Told told = Told.inADossier();

    @ParameterizedTest
    @CsvSource({
        "2019-05-12, 2019-05-12, 1",
        "2019-05-12, 2019-05-13, 1",
        "2019-05-12, 2019-05-14, 2",
        "2019-05-12, 2019-W19,   1",
        "2019-05-12, 2019-W20,   1",
        "2019-05-12, 2019-W21,   2",
    })
    void theDaysMeetOrAreNeighbours(String first, String second, int meetings) {
        told.on("2019-05-28", meeting(HELD, "Oslo", first)).on("2019-05-28", meeting(HELD, "Oslo", second));
        assertThat(told.findings()).hasSize(meetings);
    }

    @Test
    void aRoundOfSeveralDaysHoldsEachOfThem() {
        told.on("2019-05-18", meeting(HELD, "Oslo", "2019-05-12", "2019-05-16", BOTH))
                .on("2019-05-18", meeting(HELD, "Oslo", "2019-05-15"));
        assertThat(told.claims()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo,           Oslo,           1",
        "Oslo,           central Oslo,   1",
        "Oslo,           ''          ,   1",
        "Oslo,           Bergen,         2",
    })
    void anotherPlaceIsAnotherMeeting(String first, String second, int meetings) {
        told.on("2019-05-13", meeting(HELD, first, "2019-05-12")).on("2019-05-13", meeting(HELD, second, "2019-05-12"));
        assertThat(told.findings()).hasSize(meetings);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, PHONE, 1", "PHONE, UNKNOWN, 1", "PHONE, IN_PERSON, 2", "VIDEO, PHONE, 2"})
    void aCallIsNoMeetingInPerson(MeetingForm first, MeetingForm second, int meetings) {
        told.on("2019-05-13", with(meeting(HELD, "", "2019-05-12"), first))
                .on("2019-05-13", with(meeting(HELD, "", "2019-05-12"), second));
        assertThat(told.findings()).hasSize(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "NOR KEN, NOR KEN, 1",
        "NOR KEN, KEN NOR, 1",
        "NOR KEN, NOR,     1",
        "NOR KEN, NOR ISL, 2",
        "NOR KEN, ISL,     2",
    })
    void bothSidesAreTheSameOrOneIsNotTold(String first, String second, int meetings) {
        told.on("2019-05-13", between(first)).on("2019-05-13", between(second));
        assertThat(told.findings()).hasSize(meetings);
    }

    private static Meeting between(String sides) {
        return meeting(HELD, "", "2019-05-12", "", List.of(sides.split(" ")));
    }

    @Test
    void onePersonWhoIsAtBothMakesThemOneWhateverTheSides() {
        told.on("2019-05-13", meeting(HELD, "", "2019-05-12", "", List.of("NOR", "KEN"), "Anna Berg"))
                .on("2019-05-13", meeting(HELD, "", "2019-05-12", "", List.of("ISL", "DNK"), "Anna Berg"));
        assertThat(told.claims()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-02, 1", "2019-06-03, 2"})
    void aPlanMayMoveByThreeWeeks(String moved, int meetings) {
        told.on("2019-05-01", meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-05", meeting(PLANNED, "Oslo", moved, "Anna Berg"));
        assertThat(told.findings()).hasSize(meetings);
    }

    @Test
    void aPlanOfOthersOrElsewhereIsNotMoved() {
        told.on("2019-05-01", meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-05", meeting(PLANNED, "Oslo", "2019-05-20", "Peter Otieno"))
                .on("2019-05-05", meeting(PLANNED, "", "2019-05-28", "Anna Berg"));
        assertThat(told.claims()).containsExactly(1, 1, 1);
    }

    @Test
    void whatWasHeldDoesNotMove() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-21", meeting(HELD, "Oslo", "2019-05-20", "Anna Berg"));
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @Test
    void aPlanToldAfterTheMeetingIsOfAnother() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-13", meeting(PLANNED, "Oslo", "2019-05-13", "Anna Berg"));
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @Test
    void anOldPlanThatIsAddedLateIsStillOfTheMeeting() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-02", meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"));
        assertThat(told.claims()).containsExactly(2);
        assertThat(told.content(Meeting.class).status()).isEqualTo(HELD);
    }

    @Test
    void aMonthTellsOfADayOnlyWhereAPersonIsShared() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", "2019-05", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", "2019-05"));
        assertThat(told.claims()).containsExactly(2, 1);
    }

    @Test
    void aYearTellsOfNoMeeting() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-14", meeting(HELD, "Oslo", "2019", "Anna Berg"));
        assertThat(told.claims()).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD,     2019-05-19, 1",
        "HELD,     2019-05-20, 2",
        "POSSIBLE, 2019-05-13, 2",
    })
    void withoutADayItIsTheMeetingOfTheWeekInWhichItIsTold(MeetingStatus status, String day, int meetings) {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12")).on(day, meeting(status, "Oslo", ""));
        assertThat(told.findings()).hasSize(meetings);
    }

    @Test
    void ofTwoMeetingsTheOneThatMoreSpeaksForIsMeant() {
        told.on("2019-05-13", meeting(HELD, "", "2019-05-11", "Peter Otieno"))
                .on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "", List.of("ISL"), "Anna Berg"))
                .on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"));
        assertThat(told.claims()).containsExactly(1, 2);
    }

    @Test
    void aCancellationIsOfThePlan() {
        told.on("2019-05-01", meeting(POSSIBLE, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-03", meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"))
                .on("2019-05-10", meeting(CANCELLED, "Oslo", "2019-05-12", "Anna Berg"));
        assertThat(told.content(Meeting.class).status()).isEqualTo(CANCELLED);
    }
}
