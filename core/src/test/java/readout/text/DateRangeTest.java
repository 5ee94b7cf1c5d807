package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.PartialDate;

class DateRangeTest {
    private static DateRange range(String date) {
        return PartialDate.in(date).flatMap(PartialDate::range).orElseThrow();
    }

    @Test
    void aDayIsTheShortest() {
        DateRange day = DateRange.of(LocalDate.of(2019, 5, 3));
        assertThat(day).isEqualTo(range("2019-05-03"));
        assertThat(day.isDay()).isTrue();
        assertThat(day.days()).isEqualTo(1);
        assertThat(range("2019-W31").isDay()).isFalse();
        assertThat(range("2019-W31").days()).isEqualTo(7);
    }

    @Test
    void moreThanFortyDaysAreLong() {
        LocalDate first = LocalDate.of(2019, 5, 1);
        assertThat(new DateRange(first, first.plusDays(39)).isLong()).isFalse();
        assertThat(new DateRange(first, first.plusDays(40)).isLong()).isTrue();
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
        assertThat(range(one).gap(range(other))).isEqualTo(days);
    }
}
