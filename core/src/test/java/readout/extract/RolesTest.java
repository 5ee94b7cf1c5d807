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
    void whoLeadsADelegationHasThatRole() {
        assertThat(told(facts("Karl Braun, who leads the Polish delegation, spoke on Monday.")))
                .containsExactly("Karl Braun = leads the Polish delegation");
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

    private void changes(String sentence, String... told) {
        assertThat(facts(sentence).stream()
                        .flatMap(role -> role.change().stream()
                                .map(change -> role.person() + " " + change.kind() + " " + change.group() + " "
                                        + change.date().orElse("-"))))
                .as(sentence)
                .containsExactly(told);
    }

    @Test
    void whoJoinsOrLeavesIsToldWithTheGroupAndTheDay() {
        changes(
                "Commerce Minister Anna Novak will be part of the core group in the talks on Monday.",
                "Anna Novak JOINS core group 2019-07-29");
        changes("Maria Rossi joined the delegation on Wednesday.", "Maria Rossi JOINS delegation 2019-07-24");
        changes(
                "Finance Minister Peter Smith left the negotiating team in June.",
                "Peter Smith LEAVES negotiating team 2019-06");
        changes("Ewa Lis stepped down as ambassador on Friday.", "Ewa Lis LEAVES ambassador 2019-07-19");
        changes("President Lech Adamski appointed Piotr Kowal as trade envoy.", "Piotr Kowal JOINS trade envoy -");
        changes(
                "Jean Dupont was replaced by Adam Nowak as chief negotiator on Tuesday.",
                "Jean Dupont LEAVES chief negotiator 2019-07-23",
                "Adam Nowak JOINS chief negotiator 2019-07-23");
        changes(
                "Prime Minister Hugo Meyer sacked Foreign Minister Olga Berg on Thursday.",
                "Olga Berg LEAVES Foreign Minister 2019-07-25");
    }

    @Test
    void whoDidNotJoinOrMayLeaveChangesNothing() {
        changes("Ivan Petrov did not join the delegation.");
        changes("Ivan Petrov could leave the delegation on Monday.");
        changes("Ivan Petrov left the building on Monday.");
    }
}
