package readout.merge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readout.dossier.ByHand.contested;
import static readout.dossier.ByHand.event;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.position;
import static readout.dossier.ByHand.role;
import static readout.dossier.ByHand.said;
import static readout.dossier.ByHand.statement;
import static readout.dossier.ByHand.undated;
import static readout.fact.MeetingStatus.CANCELLED;
import static readout.fact.MeetingStatus.HELD;
import static readout.fact.MeetingStatus.PLANNED;
import static readout.fact.MeetingStatus.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import readout.dossier.Change;
import readout.dossier.Finding;
import readout.fact.EventType;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.RosterChange;
import readout.fact.SpeakerKind;
import readout.fact.Stance;

class ChangesTest {
    private static final String DAY = "2019-05-02";

    private static List<Change> changes(List<Finding<?>> before, Finding<?>... after) {
        return Changes.between(before, List.of(after));
    }

    @Test
    void whatStaysAsItWasIsNoChange() {
        Finding<?> meeting = finding("m1", DAY, meeting(HELD, "Oslo", "2019-05-01", "Anna Berg"));
        Finding<?> again = finding("m1", DAY, "2019-05-09", meeting(HELD, "Oslo", "2019-05-01", "Anna Berg"));
        assertThat(changes(List.of(meeting), meeting)).isEmpty();
        assertThat(changes(List.of(meeting), again)).as("told once more").isEmpty();
    }

    @Test
    void aMeetingIsMovedOnlyWhereItHadADay() {
        Finding<?> moved = finding("m1", DAY, meeting(PLANNED, "Oslo", "2019-05-19", "Anna Berg"));
        assertThat(changes(List.of(finding("m1", DAY, meeting(PLANNED, "Oslo", "2019-05-12", "Anna Berg"))), moved))
                .extracting(Change::type, Change::what)
                .containsExactly(tuple(Change.Type.MOVED, "moved from 2019-05-12: Anna Berg, Oslo, 2019-05-19"));
        assertThat(changes(List.of(finding("m1", DAY, meeting(PLANNED, "Oslo", "", "Anna Berg"))), moved))
                .isEmpty();
    }

    @Test
    void aMeetingThatIsHeldOnAnotherDayThanPlannedIsOneChange() {
        assertThat(changes(
                        List.of(finding("m1", DAY, meeting(PLANNED, "Oslo", "2019-05-12"))),
                        finding("m1", DAY, meeting(HELD, "Oslo", "2019-05-13"))))
                .extracting(Change::type, Change::what)
                .containsExactly(tuple(Change.Type.HELD, "held: NOR – KEN, Oslo, 2019-05-13"));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, OFF", "COLLAPSED, OFF", "POSSIBLE, PLANNED", "PLANNED, PLANNED", "ONGOING, HELD"})
    void aNewMeetingIsAChangeByItsStatus(MeetingStatus status, Change.Type type) {
        assertThat(changes(List.of(), finding("m1", DAY, meeting(status, "Oslo", "2019-05-12"))))
                .extracting(Change::type)
                .containsExactly(type);
    }

    @Test
    void anotherStanceOnTheIssueIsAShift() {
        Finding<?> before = finding("p1", DAY, position("NOR", Stance.REJECTS, "a lower herring quota"));
        assertThat(changes(
                        List.of(before), finding("p2", DAY, position("NOR", Stance.ACCEPTS, "lower herring quotas"))))
                .extracting(Change::type, Change::what)
                .containsExactly(tuple(
                        Change.Type.SHIFT, "NOR accepts lower herring quotas (before: rejects a lower herring quota)"));
        assertThat(changes(
                        List.of(before), finding("p2", DAY, position("KEN", Stance.ACCEPTS, "lower herring quotas"))))
                .as("another party")
                .extracting(Change::type)
                .containsExactly(Change.Type.POSITION);
        assertThat(changes(List.of(before), finding("p2", DAY, position("NOR", Stance.ACCEPTS, "open ports"))))
                .as("another issue")
                .extracting(Change::type)
                .containsExactly(Change.Type.POSITION);
    }

    @Test
    void whoJoinsIsTold() {
        assertThat(changes(
                        List.of(),
                        finding("r1", DAY, role("Anna Berg", "envoy", RosterChange.Kind.JOINS, "the core team")),
                        finding("r2", DAY, role("Peter Otieno", "envoy", "KEN"))))
                .extracting(Change::what)
                .containsExactly("Anna Berg joins the core team");
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"},
            mode = EnumSource.Mode.INCLUDE)
    void deedsOfConflictAreChanges(EventType type) {
        assertThat(changes(List.of(), finding("e1", DAY, event(type, "NOR", "KEN", "", ""))))
                .extracting(Change::what)
                .containsExactly(type + ": NOR → KEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherEventsAreNone(EventType type) {
        assertThat(changes(List.of(), finding("e1", DAY, event(type, "NOR", "KEN", "", ""))))
                .isEmpty();
    }

    @Test
    void aDisputeIsNewOnce() {
        Finding<?> single = finding("m1", DAY, meeting(HELD, "Oslo", "2019-05-01"));
        Finding<?> disputed = contested(
                finding("m1", DAY, "2019-05-04", meeting(HELD, "Oslo", "2019-05-01")), "took place (A)", "did not (B)");
        Finding<?> still = contested(
                finding("m1", DAY, "2019-05-05", meeting(HELD, "Oslo", "2019-05-01")), "took place (A)", "did not (B)");
        assertThat(changes(List.of(single), disputed))
                .extracting(Change::what, Change::day)
                .containsExactly(tuple("contested: took place (A) or did not (B)", LocalDate.of(2019, 5, 4)));
        assertThat(changes(List.of(disputed), still)).isEmpty();
    }

    @Test
    void fewWordsOfAnUnnamedSourceAreConfirmedByNobody() {
        Finding<?> unnamed = finding(
                "s1",
                DAY,
                statement("an official", "", SpeakerKind.ANONYMOUS, Modality.ASSERTED, "said", "talks failed"));
        assertThat(changes(List.of(unnamed), finding("s2", DAY, said("Anna Berg", "the talks failed in Oslo"))))
                .isEmpty();
    }

    @Test
    void anInstitutionConfirmsNothing() {
        String words = "the herring quota will fall next year";
        Finding<?> unnamed = finding(
                "s1", DAY, statement("an official", "", SpeakerKind.ANONYMOUS, Modality.ASSERTED, "said", words));
        Finding<?> institution = finding(
                "s2", DAY, statement("the ministry", "", SpeakerKind.INSTITUTION, Modality.ASSERTED, "said", words));
        assertThat(changes(List.of(unnamed), institution)).isEmpty();
        assertThat(changes(List.of(unnamed), finding("s3", DAY, said("Anna Berg", words))))
                .extracting(Change::type)
                .containsExactly(Change.Type.CONFIRMED);
    }

    @Test
    void whatUndatedArticlesSayIsNeverNew() {
        assertThat(changes(
                        List.of(),
                        undated(finding("m1", DAY, meeting(CANCELLED, "Oslo", "2019-05-12"))),
                        undated(finding("p1", DAY, position("NOR", Stance.DEMANDS, "open ports")))))
                .isEmpty();
    }

    @Test
    void theWeightiestComeFirstThenTheLatestThenById() {
        assertThat(changes(
                        List.of(),
                        finding("p1", "2019-05-09", position("NOR", Stance.DEMANDS, "open ports")),
                        finding("m2", "2019-05-03", meeting(POSSIBLE, "Oslo", "")),
                        finding("m4", "2019-05-04", meeting(POSSIBLE, "Riga", "")),
                        finding("m3", "2019-05-04", meeting(POSSIBLE, "Bergen", "")),
                        finding("m9", "2019-05-01", meeting(CANCELLED, "Oslo", "2019-05-12"))))
                .extracting(Change::finding)
                .containsExactly("m9", "m3", "m4", "m2", "p1");
    }
}
