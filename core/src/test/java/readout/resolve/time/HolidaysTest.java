package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.TimeDirection;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "Easter 2019,           2019-04-21",
        "Easter 2000,           2000-04-23",
        "Easter 2038,           2038-04-25",
        "Good Friday 2019,      2019-04-19",
        "Thanksgiving 2018,     2018-11-22",
        "Thanksgiving 2019,     2019-11-28",
        "Labor Day 2020,        2020-09-07",
        "Memorial Day 2021,     2021-05-31",
        "New Year’s Eve 2019,   2019-12-31",
        "Christmas 2019,        2019-12-25",
        "'May Day, 2019',       2019-05-01",
    })
    void aHolidayOfAYearHasItsDay(String words, String day) {
        assertThat(Dated.on("2019-07-25", "The strike began on " + words + " in the port.")
                        .values())
                .containsExactly(words + " = " + day);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-25, PAST,    2018-12-25",
        "2019-07-25, FUTURE,  2019-12-25",
        "2019-07-25, PRESENT, 2019-12-25",
        "2019-03-01, PRESENT, 2018-12-25",
        "2019-12-27, PAST,    2019-12-25",
        "2019-12-27, FUTURE,  2020-12-25",
        "2019-12-25, PAST,    2019-12-25",
        "2019-12-25, FUTURE,  2019-12-25",
    })
    void withoutAYearItIsTheNearestOnItsSideAndTodayIsOnBoth(String published, TimeDirection direction, String day) {
        assertThat(Dated.on(published, "The crews walk out on Christmas in the port.")
                        .tag(direction, "Christmas")
                        .values())
                .containsExactly("Christmas = " + day);
    }

    @Test
    void ofAnUndatedArticleAHolidayNeedsItsYear() {
        assertThat(Dated.undated("The crews walked out on Christmas in the port.")
                        .values())
                .isEmpty();
        assertThat(Dated.undated("The crews walked out on Christmas 2019 in the port.")
                        .values())
                .containsExactly("Christmas 2019 = 2019-12-25");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-20, 2020", "2020-01-10, 2020", "2020-02-01, 2021"})
    void theNewYearIsTheOneThatBegins(String published, String year) {
        assertThat(Dated.on(published, "The tolls rise in the new year.").values())
                .containsExactly("the new year = " + year);
    }
}
