package readout.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.position;
import static readout.dossier.ByHand.role;
import static readout.dossier.ByHand.undated;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fact.Kind;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.Stance;
import readout.text.Span;

/** The values of a dossier. */
class DossierTest {
    private static final String DAY = "2019-05-02";

    @Test
    void findingsStandUnderTheirKindsInTheirOrder() {
        Dossier dossier = ByHand.dossier(
                DAY,
                finding("p1", DAY, position("NOR", Stance.DEMANDS, "open ports")),
                finding("m2", DAY, meeting(MeetingStatus.HELD, "Oslo", DAY)),
                finding("m1", DAY, meeting(MeetingStatus.PLANNED, "Oslo", DAY)));
        assertThat(dossier.of(Meeting.class)).extracting(Finding::id).containsExactly("m2", "m1");
        assertThat(dossier.of(Position.class)).extracting(Finding::id).containsExactly("p1");
        assertThat(dossier.of(Role.class)).isEmpty();
        assertThat(dossier.findings()).extracting(Finding::id).containsExactly("m2", "m1", "p1");
    }

    @Test
    void aDayOfAddingIsNoDayOfPublication() {
        Finding<?> finding = undated(finding("r1", DAY, role("Anna Berg", "envoy", "NOR")));
        assertThat(finding.firstKnown()).isEqualTo(DAY);
        assertThat(finding.firstPublished()).isEmpty();
        assertThat(finding.lastPublished()).isEmpty();
    }

    @Test
    void aFindingWithAnotherContentOrConfidenceKeepsTheRest() {
        Finding<Role> finding = finding("r1", DAY, "2019-05-09", role("Anna Berg", "envoy", "NOR"));
        assertThat(finding.with(1.0).with(finding.confidence())).isEqualTo(finding);
        Finding<Position> other = finding.with(position("NOR", Stance.DEMANDS, "open ports"));
        assertThat(other.with(finding.content())).isEqualTo(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aSideNeedsAName(String name) {
        assertThatThrownBy(() -> Side.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }

    @Test
    void lettersOfKindsDiffer() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::letter)).doesNotHaveDuplicates();
    }

    @Test
    void theWeightOfChangesFallsInTheirOrder() {
        assertThat(Arrays.stream(Change.Type.values()).map(Change.Type::weight))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSourceIsKnownFromPublicationElseFromAdding() {
        LocalDate added = LocalDate.of(2019, 6, 1);
        assertThat(source(Optional.of(LocalDate.parse(DAY)), added).known()).isEqualTo(DAY);
        assertThat(source(Optional.empty(), added).known()).isEqualTo(added);
    }

    private static Source source(Optional<LocalDate> published, LocalDate added) {
        return new Source("a1", 1, "Fjord News", Optional.empty(), Optional.empty(), published, added, "a1");
    }

    @Test
    void aClaimStandsInALaterVersionWhereItsWordsDo() {
        Claim claim = new Claim(
                "c1",
                source(Optional.empty(), LocalDate.parse(DAY)),
                List.of(new Span(0, 9), new Span(20, 25)),
                "we signed",
                0.9,
                role("Anna Berg", "envoy", "NOR"));
        assertThat(claim.standingIn("On Monday we signed it.").spans()).containsExactly(new Span(10, 19));
        assertThat(claim.standingIn("On Monday we left.").spans()).isEmpty();
    }

    @Test
    void aStatementThatWasKeptWithoutItsPredicateHasAnEmptyOne() {
        assertThat(ByHand.said("Anna Berg", "we signed")
                        .with("Ida Voss", Optional.of("NOR"))
                        .predicate())
                .isEqualTo("said");
    }
}
