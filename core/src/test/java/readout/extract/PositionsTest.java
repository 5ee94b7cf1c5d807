package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Position;
import readout.fact.Stance;

class PositionsTest extends ExtractorTest<Position> {
    PositionsTest() {
        super(new Positions());
    }

    /** The example of every line of {@code stances.tsv} takes the position that its line says. */
    @Test
    void everyExampleTakesItsPosition() {
        List<String> wrong = new ArrayList<>();
        List<List<String>> rows = readout.knowledge.Resource.rows("stances.tsv", 5);
        for (List<String> row : rows) {
            Stance stance = Stance.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT));
            List<Position> found = facts(row.get(4));
            if (found.stream().noneMatch(position -> position.stance() == stance)) {
                wrong.add(row.get(4) + " gave "
                        + found.stream().map(Position::stance).toList());
            }
        }
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theIssueIsTheShortestPhrase() {
        Position position = only("The talks stalled over Spain's demand for a higher quota in northern waters.");
        assertThat(position.actor()).isEqualTo("ESP");
        assertThat(position.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(position.issue()).isEqualTo("higher quota in northern waters");
    }

    @Test
    void aNegatedOfferIsARejection() {
        assertThat(only("Morocco will not accept a higher quota.").stance()).isEqualTo(Stance.REJECTS);
    }

    @Test
    void conditionAndDeadlineStandWithThePosition() {
        Position position = only("Spain threatened to close its ports unless a deal is reached by 1 September.");
        assertThat(position.deadline()).contains("2019-09-01");
        assertThat(position.condition()
                        .map(span ->
                                span.of(position.evidence().get(0).article().text()))
                        .orElse(""))
                .startsWith("unless a deal");
    }

    @Test
    void whatAnotherSideWantsIsNoPartOfTheIssue() {
        List<String> issues = facts("The talks stalled over Spain's demand for reforms to Morocco's ports and "
                        + "Morocco's call for Spain to lift its duties.")
                .stream()
                .map(position -> position.actor() + " " + position.issue())
                .toList();
        assertThat(issues).containsExactly("ESP reforms to Morocco's ports", "MAR lift its duties");
    }

    @Test
    void takePlaceKeepsItsPlace() {
        Position position = only("Morocco requested that the meeting take place in Rabat, rather than Madrid.");
        assertThat(position.issue()).isEqualTo("take place in Rabat");
    }

    @Test
    void aSpeakersDutiesForOthersAreDemands() {
        List<Position> found = facts("Spain said on Monday that the duties must be lifted before the summer.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).actor()).isEqualTo("ESP");
        assertThat(found.get(0).issue()).startsWith("the duties must be lifted");
        Position unless = facts("Spain said its ports would stay shut unless Morocco keeps its promises to the fleet.")
                .get(0);
        assertThat(unless.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(unless.issue()).isEqualTo("keeps its promises to the fleet");
    }
}
