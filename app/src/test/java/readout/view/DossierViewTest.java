package readout.view;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.view.DossierByHand.contested;
import static readout.view.DossierByHand.deadline;
import static readout.view.DossierByHand.event;
import static readout.view.DossierByHand.finding;
import static readout.view.DossierByHand.joins;
import static readout.view.DossierByHand.meeting;
import static readout.view.DossierByHand.position;
import static readout.view.DossierByHand.role;
import static readout.view.DossierByHand.undated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.dossier.Change;
import readout.dossier.Finding;
import readout.fact.EventType;
import readout.fact.MeetingStatus;
import readout.fact.Stance;
import readout.store.Overview;

class DossierViewTest {
    private static final Overview OVERVIEW = new Overview(
            "Herring & tolls",
            List.of("NOR", "KEN"),
            List.of(),
            12,
            9,
            1,
            1,
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private static String view(Finding<?>... findings) {
        return new DossierView(100, false).of(DossierByHand.of(findings), OVERVIEW, List.of());
    }

    @Test
    void theHeadSaysHowMuchItRestsOn() {
        assertThat(view()).startsWith("""
                        Herring & tolls
                        as of 1 Jun 2019 · 12 articles, 9 texts of their own, 1 outlet, 1 set aside
                        NO TALKS ARE KNOWN OF  no meeting of the sides is known
                        """);
    }

    @Test
    void aSectionWithoutFindingsHasNoHeading() {
        assertThat(view()).doesNotContain("MEETINGS", "POSITIONS", "CONTESTED", "CHANGED");
    }

    @Test
    void coloursAreOnlyThereWhereTheyAreWanted() {
        assertThat(view()).doesNotContain("\u001b[");
        assertThat(new DossierView(100, true).of(DossierByHand.of(), OVERVIEW, List.of()))
                .contains("\u001b[1mHerring & tolls\u001b[0m");
    }

    @Test
    void meetingsStandOldestFirstWithTheirOutlets() {
        assertThat(view(
                        finding("m2", "2019-05-20", meeting(MeetingStatus.PLANNED, "Riga", "2019-06-12", "2019-06-14")),
                        finding(
                                "m1",
                                "2019-05-13",
                                meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "", "Anna Berg"))))
                .contains(
                        "  last met  12 May 2019, Oslo: Anna Berg  [Fjord News]\n  next      12–14 Jun 2019, Riga: NOR – KEN  [Fjord News]\n")
                .containsSubsequence("\nMEETINGS\n", "12 May 2019", "held", "12–14 Jun 2019", "planned");
    }

    @Test
    void aMeetingWithoutADayIsNotListed() {
        assertThat(view(finding("m1", "2019-05-13", meeting(MeetingStatus.HELD, "Oslo", "", ""))))
                .doesNotContain("MEETINGS");
    }

    @Test
    void aDisputeShowsBothVersions() {
        assertThat(view(contested(
                        finding("m1", "2019-05-13", meeting(MeetingStatus.HELD, "Oslo", "2019-05-12", "")),
                        "held (Fjord)",
                        "not held (Coast)")))
                .contains("[Fjord News, Coast Post; contested: held (Fjord) or not")
                .contains("\nCONTESTED\n  meeting  the words  held (Fjord) or not held (Coast)\n");
    }

    @Test
    void positionsOfOthersThanTheSidesAreLeftOut() {
        assertThat(view(
                        finding("p1", "2019-05-13", position("NOR", "KEN", Stance.DEMANDS, "open ports", "")),
                        finding("p2", "2019-05-13", position("ISL", "", Stance.DEMANDS, "open ports", ""))))
                .contains("NOR  demands of KEN: open ports, 13 May 2019  [Fjord News]")
                .doesNotContain("ISL");
    }

    @Test
    void whatWasLastSaidHalfAYearAgoIsSilentSinceAndWhatHasNoDateSaysSo() {
        assertThat(view(
                        finding("p1", "2018-12-02", position("NOR", "", Stance.DEMANDS, "open ports", "")),
                        finding("p2", "2018-12-03", position("KEN", "", Stance.DEMANDS, "open ports", "")),
                        undated(finding("p3", "2018-01-01", position("KEN", "", Stance.REJECTS, "open ports", "")))))
                .contains(
                        "open ports, 2 Dec 2018, silent since", "open ports, 3 Dec 2018  [", "open ports, undated  [");
    }

    @Test
    void theRosterTellsWhoJoinedUnderEachSide() {
        assertThat(view(
                        finding("r1", "2019-05-13", role("Anna Berg", "envoy", "NOR")),
                        finding("r2", "2019-05-12", role("Anna Berg", "trade minister", "NOR")),
                        finding("r3", "2019-05-13", joins("Ida Voss", "adviser", "the core team", "2019-05-10"))))
                .contains("  NOR  Anna Berg, trade minister; envoy\n")
                .contains("  –    Ida Voss, adviser (joins the core team, 10 May 2019)\n");
    }

    @Test
    void deedsAndTurnsOfTheSidesStandByTheirDaysEachSentenceOnce() {
        assertThat(view(
                        finding("e1", "2019-05-13", "They signed.", event(EventType.AGREE, "NOR", "KEN", "2019-05-12")),
                        finding("e2", "2019-05-14", "They signed.", event(EventType.AID, "NOR", "KEN", "")),
                        finding("e3", "2019-05-15", "Ports shut.", event(EventType.SANCTION, "NOR", "KEN", "2019-05")),
                        finding("e4", "2019-05-15", "They talked.", event(EventType.CONSULT, "NOR", "KEN", "")),
                        finding("e5", "2019-05-15", "Others fought.", event(EventType.ASSAULT, "PER", "BOL", ""))))
                .contains("  12 May 2019     AGREE     They signed.  [Fjord News]\n")
                .contains("  by 15 May 2019  SANCTION  Ports shut.  [Fjord News]\n")
                .doesNotContain("AID", "They talked.", "Others fought.");
    }

    @Test
    void deadlinesSayWhatHangsOnThem() {
        assertThat(view(finding("d1", "2019-05-13", deadline("by July", "2019-07-01", "the ports stay shut", "NOR"))))
                .contains("  deadline  1 Jul 2019 (pending): NOR, by July: the ports stay shut  [Fjord News]\n");
    }

    @Test
    void changesStandWithTheirDaysInTheOrderGiven() {
        DossierView view = new DossierView(100, false);
        assertThat(view.changes(List.of(
                        Change.of(LocalDate.of(2019, 5, 13), Change.Type.OFF, "cancelled: NOR – KEN", "m1"),
                        Change.of(LocalDate.of(2019, 5, 3), Change.Type.POSITION, "NOR demands open ports", "p1"))))
                .containsExactly("  13 May 2019  cancelled: NOR – KEN", "  3 May 2019   NOR demands open ports");
    }
}
