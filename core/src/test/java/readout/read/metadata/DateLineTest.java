package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    /** A line, the day of publication and the day of a change that it tells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 March 2021 | 2021-03-04 |",
                "Thursday, March 4, 2021 at 10:05 am GMT | 2021-03-04 |",
                "Published 4 March 2021, updated 6 March 2021 | 2021-03-04 | 2021-03-06",
                "Updated 6 March 2021; first published 4 March 2021 | 2021-03-04 | 2021-03-06",
                "Last updated: March 6, 2021 | | 2021-03-06",
                "Edited on 2021-03-06 | | 2021-03-06",
                "By Ada Quay – 4 March 2021 | 2021-03-04 |",
                "Bergen, 4 March 2021 | 2021-03-04 |",
                "The Harbour Post, released on 4 March 2021 by its desk | 2021-03-04 |",
                "4 March 2021, 5 March 2021 | 2021-03-04 |",
            })
    void aLineOfDaysTellsPublicationAndChange(String line, @Nullable LocalDate published, @Nullable LocalDate updated) {
        assertThat(DateLine.of(line, DayOrder.UNKNOWN))
                .contains(new DateLine(Optional.ofNullable(published), Optional.ofNullable(updated)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crews met on 4 March 2021",
                "Updated daily",
                "Thursday",
                "",
                "The boat of 4 March 2021 was late",
                "31 February 2021"
            })
    void aSentenceAndALineWithoutADayAreNone(String line) {
        assertThat(DateLine.of(line, DayOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void aDayInNumbersNeedsAnOrder() {
        assertThat(DateLine.of("Published 04/03/2021", DayOrder.UNKNOWN)).isEmpty();
        assertThat(DateLine.of("Published 04/03/2021", DayOrder.DAY_FIRST).flatMap(DateLine::published))
                .contains(LocalDate.of(2021, 3, 4));
        assertThat(DateLine.of("Published 04/03/2021", DayOrder.MONTH_FIRST).flatMap(DateLine::published))
                .contains(LocalDate.of(2021, 4, 3));
    }

    @Test
    void aLongLineIsAParagraph() {
        String line = "Published 4 March 2021";
        assertThat(DateLine.of(line + ".".repeat(90 - line.length()), DayOrder.UNKNOWN))
                .isPresent();
        assertThat(DateLine.of(line + ".".repeat(91 - line.length()), DayOrder.UNKNOWN))
                .isEmpty();
    }
}
