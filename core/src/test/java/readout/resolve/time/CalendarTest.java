package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.TimeDirection;

final class CalendarTest {
    /** The turn of a year, years of 53 weeks, and 29 February. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-28, W,  1, 2021-W01",
        "2021-01-03, W,  0, 2020-W53",
        "2021-01-04, W, -1, 2020-W53",
        "2019-12-30, W,  0, 2020-W01",
        "2024-02-26, W,  1, 2024-W10",
        "2026-12-31, W,  1, 2027-W01",
        "2024-02-28, D,  1, 2024-02-29",
        "2023-02-28, D,  1, 2023-03-01",
        "2024-03-31, M, -1, 2024-02",
        "2019-12-15, M,  1, 2020-01",
        "2019-11-15, Q,  1, 2020-Q1",
        "2019-01-15, Y, -1, 2018"
    })
    void countsUnitsAcrossTheEndsOfYears(LocalDate from, String unit, int count, String value) {
        assertThat(Calendar.shifted(from, unit, count)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-30, 1, FUTURE, 2019-12-30",
        "2019-12-31, 1, FUTURE, 2020-01-06",
        "2020-01-01, 2, PAST,   2019-12-31",
        "2024-02-28, 4, FUTURE, 2024-02-29",
        "2024-02-28, 5, PRESENT, 2024-03-01",
        "2024-02-28, 7, PRESENT, 2024-02-25"
    })
    void findsTheWeekdayAcrossTheEndsOfYears(
            LocalDate published, int weekday, TimeDirection direction, LocalDate found) {
        assertThat(Calendar.weekday(published, weekday, direction)).isEqualTo(found);
    }

    @Test
    void aDayWithoutAYearLiesOnTheSideOfItsDirection() {
        LocalDate published = LocalDate.of(2019, 11, 2);
        assertThat(Calendar.yearOf(published, MonthDay.of(12, 15), TimeDirection.PAST))
                .isEqualTo(2018);
        assertThat(Calendar.yearOf(published, MonthDay.of(3, 31), TimeDirection.PAST))
                .isEqualTo(2019);
        assertThat(Calendar.yearOf(published, MonthDay.of(2, 15), TimeDirection.PAST))
                .isEqualTo(2019);
        assertThat(Calendar.yearOf(published, MonthDay.of(2, 15), TimeDirection.PRESENT))
                .isEqualTo(2020);
        assertThat(Calendar.yearOf(published, MonthDay.of(9, 15), TimeDirection.FUTURE))
                .isEqualTo(2020);
    }

    @Test
    void aDayCloseByIsOfThisYearOnBothSides() {
        LocalDate published = LocalDate.of(2019, 11, 2);
        assertThat(Calendar.yearOf(published, MonthDay.of(11, 20), TimeDirection.PAST))
                .isEqualTo(2019);
        assertThat(Calendar.yearOf(published, MonthDay.of(10, 15), TimeDirection.FUTURE))
                .isEqualTo(2019);
    }

    /** 28 July 2019 is a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2019-07-28, -1, PAST, 2019-W30",
        "2019-07-28, 0, PRESENT, 2019-W30",
        "2019-07-28, 0, FUTURE, 2019-W31",
        "2019-07-28, 1, FUTURE, 2019-W31",
        "2019-07-29, -1, PAST, 2019-W30",
        "2019-07-27, 0, FUTURE, 2019-W31"
    })
    void theWeekThatASundayEndsIsTheLast(LocalDate published, int weeks, TimeDirection direction, String week) {
        assertThat(Calendar.week(Calendar.weekOf(published, weeks, direction))).isEqualTo(week);
    }
}
