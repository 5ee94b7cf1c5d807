package readout.merge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.position;
import static readout.fact.Stance.DEMANDS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Finding;
import readout.dossier.Issue;
import readout.fact.Position;
import readout.merge.text.Terms;

class IssueMatrixTest {
    private static final Issue FISH = new Issue("fish", List.of("herring", "cod quota"));
    private static final Issue PORTS = new Issue("ports", List.of("port", "harbour"));

    private static Finding<Position> wants(String id, String day, String actor, String issue) {
        return finding(id, day, position(actor, DEMANDS, issue));
    }

    private static List<String> ids(
            Map<String, Map<String, List<Finding<Position>>>> matrix, String issue, String party) {
        return matrix.getOrDefault(issue, Map.of()).getOrDefault(party, List.of()).stream()
                .map(Finding::id)
                .toList();
    }

    @Test
    void positionsStandUnderTheFirstIssueThatTheyNameInTheUsersOrder() {
        var matrix = IssueMatrix.of(
                List.of(PORTS, FISH),
                List.of(
                        wants("p1", "2019-05-01", "NOR", "a herring quota"),
                        wants("p2", "2019-05-01", "NOR", "open ports for herring"),
                        wants("p3", "2019-05-01", "KEN", "a cod ban"),
                        wants("p4", "2019-05-01", "KEN", "more ships")));
        assertThat(matrix.keySet()).containsExactly("ports", "fish", "other");
        assertThat(ids(matrix, "ports", "NOR")).containsExactly("p2");
        assertThat(ids(matrix, "fish", "NOR")).containsExactly("p1");
        assertThat(ids(matrix, "other", "KEN")).containsExactly("p3", "p4");
    }

    @Test
    void aPartysLatestPositionComesFirst() {
        var matrix = IssueMatrix.of(
                List.of(FISH),
                List.of(
                        wants("p1", "2019-05-01", "NOR", "herring"),
                        wants("p2", "2019-05-09", "NOR", "herring"),
                        wants("p3", "2019-05-05", "NOR", "herring")));
        assertThat(ids(matrix, "fish", "NOR")).containsExactly("p2", "p3", "p1");
    }

    @Test
    void anIssueOfWhichNobodySpeaksIsLeftOut() {
        assertThat(IssueMatrix.of(List.of(FISH, PORTS), List.of(wants("p1", "2019-05-01", "NOR", "herring"))))
                .containsOnlyKeys("fish");
        assertThat(IssueMatrix.of(List.of(FISH), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lower quotas for cod,   true",
        "the quota,              false",
        "herrings from Iceland,  true",
        "Codfish quotas,         false",
    })
    void aPhraseOfSeveralWordsIsSpokenOfWhereAllOfThemAre(String text, boolean spoken) {
        assertThat(IssueMatrix.speaksOf(FISH, Terms.of(text))).isEqualTo(spoken);
    }

    @Test
    void aWordThatNamesNoMatterIsNeverSpokenOf() {
        assertThat(IssueMatrix.speaksOf(new Issue("IT", List.of("IT")), Terms.of("herring")))
                .isFalse();
        assertThat(IssueMatrix.speaksOf(new Issue("nothing", List.of()), Terms.of("herring")))
                .isFalse();
    }

    @Test
    void withoutIssuesThoseThatPositionsShareAreProposed() {
        List<Finding<Position>> positions = List.of(
                wants("p1", "2019-05-01", "NOR", "Herring quotas"),
                wants("p2", "2019-05-01", "KEN", "an end of the herring quota"),
                wants("p3", "2019-05-01", "KEN", "herring at a good price"),
                wants("p4", "2019-05-01", "KEN", "a deal on lighthouses"),
                wants("p5", "2019-05-01", "NOR", "a good deal"));
        assertThat(IssueMatrix.proposed(positions)).extracting(Issue::name).containsExactly("herring", "quotas");
        assertThat(IssueMatrix.of(List.of(), positions)).containsOnlyKeys("herring", "other");
    }

    @Test
    void noMoreThanEightAreProposed() {
        String many = "anchor barge crane dinghy engine ferry galley harbour island jetty";
        assertThat(IssueMatrix.proposed(
                        List.of(wants("p1", "2019-05-01", "NOR", many), wants("p2", "2019-05-01", "KEN", many))))
                .hasSize(8);
    }
}
