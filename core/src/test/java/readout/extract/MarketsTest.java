package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Direction;
import readout.fact.MarketMove;

class MarketsTest extends ExtractorTest<MarketMove> {
    MarketsTest() {
        super(new Markets());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The FTSE 100 fell 1.2 per cent on Tuesday. | DOWN | 1.2 per cent | 2019-07-23",
                "Japanese shares rose on Wednesday. | UP | | 2019-07-24",
                "The dollar slipped 0.3% against the yen on Monday. | DOWN | 0.3% | 2019-07-22",
                "Oil prices were little changed, but crude futures closed up 2 percent on Friday. | UP | 2 percent | 2019-07-19",
                "Gold gained 1 percent yesterday. | UP | 1 percent | 2019-07-24",
                "Turkish bonds tumbled on Wednesday. | DOWN | | 2019-07-24",
            })
    void readsTheMove(String sentence, Direction direction, String change, String day) {
        MarketMove move = only(sentence);
        assertThat(move.direction()).isEqualTo(direction);
        assertThat(move.change()).isEqualTo(java.util.Optional.ofNullable(change));
        assertThat(move.when()).contains(day);
    }

    @Test
    void pricesOfOtherThingsAreNoMarkets() {
        assertThat(facts("The number of visitors rose 3 per cent on Monday.")).isEmpty();
        assertThat(facts("The dollar did not fall on Monday.")).isEmpty();
    }
}
