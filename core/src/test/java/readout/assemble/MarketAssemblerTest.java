package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.CHANGE;
import static readout.tag.ArgumentRole.INSTRUMENT;
import static readout.tag.ArgumentRole.TIME;
import static readout.tag.FrameAttribute.MARKET_DIRECTION;
import static readout.tag.FrameKind.MARKET;

import org.junit.jupiter.api.Test;
import readout.fact.Direction;
import readout.fact.MarketMove;
import readout.fact.PartialDate;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;

class MarketAssemblerTest {
    @Test
    void twoInstrumentsOfASentenceAreTwoMoves() {
        assertThat(MadeUp.article("The krone rose 1 percent as oil fell 2 percent.")
                        .frame(MARKET, "rose", INSTRUMENT, "The krone", CHANGE, "1 percent", MARKET_DIRECTION, "up")
                        .frame(MARKET, "fell", INSTRUMENT, "oil", CHANGE, "2 percent", MARKET_DIRECTION, "down")
                        .record()
                        .contents(MarketMove.class))
                .extracting(move -> move.instrument() + " " + move.direction() + " "
                        + move.change().orElse(""))
                .containsExactly("The krone UP 1 percent", "oil DOWN 2 percent");
    }

    @Test
    void theSessionIsADayEvenWhereAnHourIsTold() {
        MarketMove move = MadeUp.article("The krone was flat at 10 a.m. Tuesday in Oslo.")
                .time(TimeDirection.PAST, "10 a.m. Tuesday")
                .frame(MARKET, "flat", INSTRUMENT, "The krone", TIME, "10 a.m. Tuesday", MARKET_DIRECTION, "flat")
                .record()
                .contents(MarketMove.class)
                .get(0);
        assertThat(move.when()).isEqualTo(PartialDate.in("2019-07-23"));
        assertThat(move.direction()).isEqualTo(Direction.FLAT);
        assertThat(move.cause()).isEmpty();
    }

    @Test
    void withoutAnInstrumentOrADirectionNothingMoved() {
        assertThat(MadeUp.article("Prices rose. The krone moved.")
                        .frame(MARKET, "rose", CHANGE, "Prices", MARKET_DIRECTION, "up")
                        .frame(MARKET, "moved", INSTRUMENT, "The krone")
                        .record()
                        .contents(MarketMove.class))
                .isEmpty();
    }
}
