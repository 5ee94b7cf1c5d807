package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.market;
import static readout.fact.Direction.DOWN;
import static readout.fact.Direction.UP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Support;
import readout.fact.Direction;
import readout.fact.MarketMove;

/** When two articles tell of one move of a market. */
class SameMarketTest {
    private final Told told = Told.inADossier();

    @ParameterizedTest
    @CsvSource({
        "the krone,            UP,   2019-05-02, 1",
        "The Norwegian krone,  UP,   2019-05-02, 2",
        "krone,                UP,   2019-05-02, 1",
        "krone,                DOWN, 2019-05-02, 2",
        "krone,                UP,   2019-05-03, 2",
        "shilling,             UP,   2019-05-02, 2",
    })
    void oneInstrumentMovesOneWayOnADay(String instrument, Direction direction, String day, int moves) {
        told.on("2019-05-03", market("the krone", UP, "", "2019-05-02"))
                .on("2019-05-03", market(instrument, direction, "", day));
        assertThat(told.findings()).hasSize(moves);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-03, 1", "2019-05-04, 2", "2019-05-12, 2"})
    void movesWithoutADayAreOneOnlyWhereToldWithinADay(String day, int moves) {
        told.on("2019-05-02", market("the krone", DOWN, "0.4%", "")).on(day, market("the krone", DOWN, "0.4%", ""));
        assertThat(told.findings()).hasSize(moves);
    }

    @ParameterizedTest
    @CsvSource({
        "0.7 per cent, 0.7%,        CORROBORATED",
        "0.7 percent,  0.7 pct,     CORROBORATED",
        "0.7 per cent, '',          CORROBORATED",
        "0.7 per cent, 1.7 per cent, CONTESTED",
    })
    void otherSizesContestIt(String first, String second, Support support) {
        told.on("2019-05-03", market("krone", UP, first, "2019-05-02"))
                .on("2019-05-03", market("krone", UP, second, "2019-05-02"));
        assertThat(told.finding().support()).isEqualTo(support);
    }

    @Test
    void theVersionsNameTheirOutlets() {
        told.on("2019-05-03", market("krone", UP, "0.7%", "2019-05-02"))
                .on("2019-05-03", market("krone", UP, "1.7%", "2019-05-02"))
                .on("2019-05-03", market("krone", UP, "0.7 per cent", "2019-05-02"));
        assertThat(told.finding().versions()).containsExactly("0.7% (Outlet 1, Outlet 3)", "1.7% (Outlet 2)");
        assertThat(told.content(MarketMove.class).change()).contains("0.7%");
    }
}
