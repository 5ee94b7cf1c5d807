package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.position;
import static readout.fact.Stance.DEMANDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Stance;

/** When two articles tell of one position. */
class SamePositionTest {
    private final Told told = Told.inADossier();

    @ParameterizedTest
    @CsvSource({
        "NOR, DEMANDS, a lower herring quota,              1",
        "NOR, DEMANDS, lowering the quotas for herring,    1",
        "NOR, DEMANDS, a lower herring quota this year,    1",
        "NOR, DEMANDS, a lower mackerel toll,              2",
        "NOR, DEMANDS, a quota,                            2",
        "KEN, DEMANDS, a lower herring quota,              2",
        "NOR, OFFERS,  a lower herring quota,              2",
    })
    void onePartyTakesOneStanceOnOneIssue(String actor, Stance stance, String issue, int positions) {
        told.on("2019-05-01", position("NOR", DEMANDS, "a lower herring quota"))
                .on("2019-09-01", position(actor, stance, issue));
        assertThat(told.findings()).hasSize(positions);
    }

    @Test
    void anotherFigureIsAnotherPosition() {
        told.on("2019-05-01", position("NOR", DEMANDS, "a herring quota of 40 tonnes"))
                .on("2019-05-02", position("NOR", DEMANDS, "a herring quota of 70 tonnes"))
                .on("2019-05-03", position("NOR", DEMANDS, "a herring quota of forty tonnes"));
        assertThat(told.claims()).containsExactly(2, 1);
    }

    @Test
    void theShortestWordsNameTheIssue() {
        told.on("2019-05-01", position("NOR", DEMANDS, "a much lower herring quota"))
                .on("2019-05-02", position("NOR", DEMANDS, "lower herring quota"))
                .on("2019-05-03", position("NOR", DEMANDS, "the lower quota for herring"));
        assertThat(told.content(Position.class).issue()).isEqualTo("lower herring quota");
    }

    @Test
    void conditionAndDayAreThoseLastTold() {
        String issue = "a lower herring quota";
        told.on("2019-05-03", position("NOR", "KEN", DEMANDS, issue, "if the catch falls", "2019-06-20"))
                .on("2019-05-01", position("NOR", "", DEMANDS, issue, "unless cod returns", "2019-06-01"))
                .on("2019-05-04", position("NOR", "", DEMANDS, issue, "", ""));
        Position position = told.content(Position.class);
        assertThat(position.condition()).contains("if the catch falls");
        assertThat(position.deadline()).isEqualTo(PartialDate.in("2019-06-20"));
        assertThat(position.target()).contains("KEN");
    }
}
