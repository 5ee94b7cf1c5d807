package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import readout.fact.Direction;
import readout.fact.MarketMove;

class MarketsTest extends ExtractorTest<MarketMove> {
    MarketsTest() {
        super(new Markets());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/readout/market-examples.csv", delimiter = '|', numLinesToSkip = 1)
    void readsTheMove(
            String sentence, String instrument, Direction direction, String change, String day, String cause) {
        assertThat(facts(sentence))
                .as(sentence)
                .anySatisfy(move -> {
                    assertThat(move.instrument()).isEqualTo(instrument);
                    assertThat(move.direction()).isEqualTo(direction);
                    assertThat(move.change()).isEqualTo(Optional.ofNullable(change));
                    assertThat(move.when()).contains(day);
                    assertThat(move.cause()).isEqualTo(Optional.ofNullable(cause));
                })
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsNotTradedDidNotMoveOrMayMoveIsNoMarketMove() {
        assertThat(facts("The number of visitors rose 3 per cent on Monday.")).isEmpty();
        assertThat(facts("The consumer price index rose 0.2 per cent in May.")).isEmpty();
        assertThat(facts("The job market was weaker on Monday.")).isEmpty();
        assertThat(facts("The country's share of imports fell to 4 per cent.")).isEmpty();
        assertThat(facts("The dollar did not fall on Monday.")).isEmpty();
        assertThat(facts("The dollar could fall on Monday.")).isEmpty();
        assertThat(facts("Analysts expect oil to rise 3 per cent.")).isEmpty();
        assertThat(facts("The ministers fear a drop of 3 per cent in oil prices."))
                .isEmpty();
    }
}
