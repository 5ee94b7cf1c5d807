package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Role;

class RolesTest extends ExtractorTest<Role> {
    RolesTest() {
        super(new Roles());
    }

    private static List<String> told(List<Role> roles) {
        return roles.stream().map(role -> role.person() + " = " + role.title()).toList();
    }

    @Test
    void titlesStandBeforeTheName() {
        List<Role> roles = facts(
                "French Finance Minister Jean Dupont and Treasury Secretary Robert Miller met Vice Premier Hu Chunhua in Paris.");
        assertThat(told(roles))
                .containsExactly(
                        "Jean Dupont = French Finance Minister",
                        "Robert Miller = Treasury Secretary",
                        "Hu Chunhua = Vice Premier");
        assertThat(roles.get(0).side()).contains("FRA");
        assertThat(roles.get(1).side()).contains("USA");
    }

    @Test
    void titlesStandAfterTheNameAndHoldOf() {
        assertThat(told(facts("Maria Rossi, the chief negotiator of the union, left early.")))
                .containsExactly("Maria Rossi = chief negotiator of the union");
        assertThat(told(facts("Secretary of State James Miller left early.")))
                .containsExactly("James Miller = Secretary of State");
    }

    @Test
    void aCounterpartHasTheSameTitle() {
        List<Role> roles = facts("French President Jean Dupont met his Polish counterpart Adam Nowak in Warsaw.");
        assertThat(told(roles))
                .contains("Adam Nowak = French President".replace("French ", ""))
                .hasSize(2);
        assertThat(roles.get(1).side()).contains("POL");
    }

    @Test
    void aSpokesmanForSomebodyIsNotThatBody() {
        assertThat(told(facts("A spokesman for Mr Dupont left the room early on Monday.")))
                .isEmpty();
    }
}
