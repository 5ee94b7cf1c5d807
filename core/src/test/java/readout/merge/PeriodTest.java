package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29,  2024-02-29, 2024-02-29",
        "2019-02,     2019-02-01, 2019-02-28",
        "2024-02,     2024-02-01, 2024-02-29",
        "2019-Q4,     2019-10-01, 2019-12-31",
        "2019-Q1,     2019-01-01, 2019-03-31",
        "2019,        2019-01-01, 2019-12-31",
        "2020-W01,    2019-12-30, 2020-01-05",
        "2020-W53,    2020-12-28, 2021-01-03",
        "2019-W30-WE, 2019-07-22, 2019-07-28",
    })
    void aValueCoversItsDays(String value, LocalDate first, LocalDate last) {
        assertThat(Period.of(value)).contains(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2019-02-30", "2019-13", "2019-Q5", "2019-W54", "2019-SP", "XXXX-05-03", "PAST_REF", "199"})
    void otherValuesCoverNone(String value) {
        assertThat(Period.of(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-03, 2019-05-05, 2019-05-03, 2019-05-05",
        "2019-05-03, 2019-05,    2019-05-03, 2019-05-31",
        "2019-05-03, 2019-05-01, 2019-05-03, 2019-05-03",
        "2019-05-03, soon,       2019-05-03, 2019-05-03",
    })
    void anEndCountsWhereItIsLater(String start, String end, LocalDate first, LocalDate last) {
        assertThat(Period.of(Optional.of(start), Optional.of(end))).contains(new Period(first, last));
    }

    @Test
    void anEndAloneIsNoPeriod() {
        assertThat(Period.of(Optional.empty(), Optional.of("2019-05-03"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-03, 2019-05-03, 0",
        "2019-05-03, 2019-05,    0",
        "2019-05-03, 2019-05-07, 4",
        "2019-05-07, 2019-05-03, 4",
        "2019-04,    2019-05,    1",
    })
    void theGapIsInDays(String one, String other, long days) {
        assertThat(Period.of(one).orElseThrow().gap(Period.of(other).orElseThrow()))
                .isEqualTo(days);
    }
}
