package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.role;
import static readout.fact.RosterChange.Kind.JOINS;
import static readout.fact.RosterChange.Kind.LEAVES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Role;
import readout.fact.RosterChange;

/** When two articles tell of one role. */
class SameRoleTest {
    private final Told told = Told.inADossier();

    @ParameterizedTest
    @CsvSource({
        "Anna Berg,    trade minister,             1",
        "Anna Berg,    minister,                   1",
        "Anna Berg,    Norwegian trade minister,   1",
        "Berg,         the trade minister,         1",
        "Anna Berg,    party leader,               2",
        "Peter Otieno, trade minister,             2",
    })
    void onePersonHasOneTitleInItsWords(String person, String title, int roles) {
        told.on("2019-05-01", role("Anna Berg", "trade minister", "NOR")).on("2020-05-01", role(person, title, ""));
        assertThat(told.findings()).hasSize(roles);
    }

    @Test
    void whoJoinsAndWhoLeavesAreTwo() {
        told.on("2019-05-01", role("Anna Berg", "envoy", JOINS, "the delegation"))
                .on("2019-06-01", role("Anna Berg", "envoy", LEAVES, "the delegation"))
                .on("2019-06-02", role("Anna Berg", "envoy", LEAVES, "the team"));
        assertThat(told.claims()).containsExactly(1, 2);
    }

    @Test
    void theLongestTitleAndTheLastChangeStandForAll() {
        told.on("2019-05-01", role("Anna Berg", "special envoy for fish", "NOR"))
                .on("2019-05-02", role("Anna Berg", "envoy", JOINS, "the delegation"))
                .on("2019-05-03", role("Anna Berg", "envoy", JOINS, "the core team"));
        Role role = told.content(Role.class);
        assertThat(role.title()).isEqualTo("special envoy for fish");
        assertThat(role.side()).contains("NOR");
        assertThat(role.change().map(RosterChange::group)).contains("the core team");
    }

    @Test
    void theSideIsThePersonsWhicheverArticleTellsIt() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "KEN"))
                .on("2019-05-02", role("Anna Berg", "adviser", "NOR"))
                .on("2019-05-03", role("Anna Berg", "professor", "NOR"));
        assertThat(told.side("Anna Berg")).contains("NOR");
        assertThat(((Role) told.findings().get(0).content()).side()).contains("NOR");
    }
}
