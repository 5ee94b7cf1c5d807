package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 7, 25);
    private static final Narrative BEFORE = Narrative.from(Optional.of(PUBLISHED));

    @ParameterizedTest
    @CsvSource({
        "2018-05-04,    2018-05-04, 2018-05, 2018",
        "2018-05-04TMO, 2018-05-04, 2018-05, 2018",
        "2018-05,       2019-07-25, 2018-05, 2018",
        "2018,          2019-07-25, 2019-07, 2018",
        "2018-SP,       2019-07-25, 2019-07, 2018",
        "2018-H1,       2019-07-25, 2019-07, 2018",
        "2018-Q3,       2019-07-25, 2018-07, 2018",
        "2018-W20,      2019-07-25, 2018-05, 2018",
        "2020-W01,      2019-07-25, 2019-12, 2019",
        "2018-W20-WE,   2019-07-25, 2018-05, 2018",
    })
    void aValueMovesWhatItTells(String value, LocalDate day, YearMonth month, int year) {
        assertThat(BEFORE.after(value))
                .isEqualTo(new Narrative(Optional.of(day), Optional.of(month), Optional.of(year)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAST_REF", "XXXX-05-03", "199", "P2D", "T14:30"})
    void otherValuesMoveNothing(String value) {
        assertThat(BEFORE.after(value)).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"D, 2019-07-25", "W, 2019-07-25", "M, 2018-05-01", "Q, 2018-05-01", "Y, 2018-01-01", "E, 2018-01-01"})
    void unitsAreCountedFromWhatIsAsCoarse(String unit, LocalDate anchor) {
        assertThat(BEFORE.after("2018-05").anchor(unit)).contains(anchor);
    }

    @Test
    void anUndatedStoryBeginsWithNothing() {
        assertThat(Narrative.from(Optional.empty()).anchor("D")).isEmpty();
        assertThat(Narrative.from(Optional.empty()).after("2014").anchor("Y")).contains(LocalDate.of(2014, 1, 1));
    }
}
