package readout.merge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.deadline;
import static readout.dossier.ByHand.dossier;
import static readout.dossier.ByHand.event;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.position;
import static readout.fact.MeetingStatus.CANCELLED;
import static readout.fact.MeetingStatus.COLLAPSED;
import static readout.fact.MeetingStatus.HELD;
import static readout.fact.MeetingStatus.PLANNED;
import static readout.fact.MeetingStatus.POSSIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay;
import readout.dossier.StateOfPlay.Status;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Stance;

class StandingTest {
    private static final Finding<Meeting> HELD_IN_MAY =
            finding("m1", "2019-05-13", meeting(HELD, "Oslo", "2019-05-12"));

    private static StateOfPlay standing(String day, Finding<?>... findings) {
        return Standing.of(dossier(day, findings));
    }

    @Test
    void nothingKnownIsQuiet() {
        StateOfPlay state = standing("2019-05-20");
        assertThat(state.status()).isEqualTo(Status.QUIET);
        assertThat(state.why()).isEqualTo("no meeting of the sides is known");
    }

    @ParameterizedTest
    @CsvSource({"2019-08-09, ON", "2019-08-10, QUIET"})
    void ninetyDaysAfterTheLastMeetingItIsQuiet(String day, Status status) {
        assertThat(standing(day, HELD_IN_MAY).status()).isEqualTo(status);
    }

    @Test
    void aPlanKeepsTheTalksOn() {
        StateOfPlay state =
                standing("2019-12-01", HELD_IN_MAY, finding("m2", "2019-11-20", meeting(POSSIBLE, "Oslo", "2019-12")));
        assertThat(state.status()).isEqualTo(Status.ON);
        assertThat(state.why()).isEqualTo("a meeting is planned");
        assertThat(state.next()).map(Finding::id).contains("m2");
    }

    @Test
    void aPlanWhoseDayHasPassedIsNoPlan() {
        StateOfPlay state = standing("2019-12-01", finding("m2", "2019-11-20", meeting(PLANNED, "Oslo", "2019-11-30")));
        assertThat(state.next()).isEmpty();
        assertThat(state.status()).isEqualTo(Status.QUIET);
    }

    @ParameterizedTest
    @CsvSource({"COLLAPSED, COLLAPSED, talks collapsed", "CANCELLED, SUSPENDED, talks cancelled"})
    void whatBrokeOffAfterTheLastMeetingStands(MeetingStatus broken, Status status, String why) {
        StateOfPlay state =
                standing("2019-05-21", HELD_IN_MAY, finding("m2", "2019-05-20", meeting(broken, "Riga", "2019-05-20")));
        assertThat(state.status()).isEqualTo(status);
        assertThat(state.why()).startsWith(why);
        assertThat(state.turn()).map(Finding::id).contains("m2");
    }

    @Test
    void aPlanToldAfterTheCollapseAnswersItAndOneToldBeforeDoesNot() {
        Finding<Meeting> collapse = finding("m2", "2019-05-20", meeting(COLLAPSED, "Riga", "2019-05-20"));
        assertThat(standing("2019-05-22", collapse, finding("m3", "2019-05-21", meeting(PLANNED, "Oslo", "2019-06-01")))
                        .status())
                .isEqualTo(Status.ON);
        assertThat(standing("2019-05-22", collapse, finding("m3", "2019-05-19", meeting(PLANNED, "Oslo", "2019-06-01")))
                        .status())
                .isEqualTo(Status.COLLAPSED);
    }

    @Test
    void aMeetingAfterTheCancellationAnswersIt() {
        StateOfPlay state = standing(
                "2019-05-14", finding("m2", "2019-05-03", meeting(CANCELLED, "Riga", "2019-05-04")), HELD_IN_MAY);
        assertThat(state.turn()).isEmpty();
        assertThat(state.lastMet()).map(Finding::id).contains("m1");
    }

    @Test
    void meetingsOfOthersSayNothingOfTheTalks() {
        StateOfPlay state = standing(
                "2019-05-14",
                finding("m2", "2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "", List.of("NOR", "ISL"))),
                finding("m3", "2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "", List.of("NOR"), "Anna Berg")));
        assertThat(state.lastMet()).isEmpty();
        assertThat(state.status()).isEqualTo(Status.QUIET);
    }

    @Test
    void theLatestTruceStands() {
        Finding<Event> first = truce("e1", "2019-05-01", "Both agreed to a ceasefire.");
        Finding<Event> second = truce("e2", "2019-05-09", "They signed a truce.");
        Finding<Event> noTruce = truce("e3", "2019-05-11", "They agreed on a structure.");
        assertThat(standing("2019-05-14", second, first, noTruce).truce())
                .map(Finding::id)
                .contains("e2");
    }

    private static Finding<Event> truce(String id, String day, String quote) {
        Finding<Event> event = finding(id, day, event(EventType.AGREE, "NOR", "KEN", day, quote));
        return new Finding<>(
                id,
                event.content(),
                event.support(),
                List.of(),
                event.firstKnown(),
                event.lastKnown(),
                1,
                1,
                1,
                true,
                event.outlets(),
                quote);
    }

    @Test
    void deadlinesThatPassedStayOnlyWhereAPositionNamedThem() {
        StateOfPlay state = standing(
                "2019-06-02",
                finding("d1", "2019-05-01", deadline("by June", "2019-06-01", "the ports stay shut", "", "KEN")),
                finding("d2", "2019-05-01", deadline("today", "2019-06-02", "the ports stay shut", "", "KEN")),
                finding("p1", "2019-05-01", position("NOR", "", Stance.DEMANDS, "open ports", "", "2019-06-01")));
        assertThat(state.deadlines())
                .extracting(due -> due.finding().id() + " " + due.fate())
                .containsExactly("p1 PASSED", "d2 PENDING");
    }
}
