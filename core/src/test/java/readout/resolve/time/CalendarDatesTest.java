package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.tag.TimeDirection;

class CalendarDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-05-10 | 2019-05-10",
                "7/25/2019 | 2019-07-25",
                "25/7/2019 | 2019-07-25",
                "5/7/49 | 2049-05-07",
                "5/7/51 | 1951-05-07",
                "Friday, May 10, 2019 | 2019-05-10",
                "the 10th of May 2019 | 2019-05-10",
                "10 May, 2019 | 2019-05-10",
                "Sept. 3, 2018 | 2018-09-03",
                "May 2018 | 2018-05",
                "early May 2018 | 2018-05",
                "the end of May 2018 | 2018-05",
                "May nineteen ninety-six | 1996-05",
                "May last year | 2018-05",
                "May of next year | 2020-05",
                "Feb. 29, 2020 | 2020-02-29",
                "the week of May 10 | 2019-W19",
                "the first week of June 2018 | 2018-W23",
            })
    void aDateIsReadInAnyForm(String words, String value) {
        assertThat(Dated.on("2019-07-25", "The treaty of " + words + " was kept.")
                        .values())
                .containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty of 13/13/2019 was kept.",
                "The treaty of 2019-02-30 was kept.",
                "The vote was 51-49 in the end.",
            })
    void whatNoCalendarHasIsNoDay(String sentence) {
        assertThat(Dated.on("2019-07-25", sentence).values())
                .noneMatch(value -> value.matches(".* = \\d{4}-\\d\\d-\\d\\d"));
    }

    @ParameterizedTest
    @CsvSource({
        "last December,        2018-12",
        "last June,            2018-06",
        "next August,          2019-08",
        "next July,            2020-07",
        "next September,       2019-09",
        "this December,        2019-12",
        "this past June,       2019-06",
        "this coming June,     2020-06",
    })
    void lastAndNextSkipTheMonthThatOneWouldCallSo(String words, String value) {
        assertThat(Dated.on("2019-07-25", "They met in " + words + " for talks.")
                        .values())
                .containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-03, December 28, PAST,    2018-12-28",
        "2019-01-03, December 28, FUTURE,  2018-12-28",
        "2018-12-28, January 3,   FUTURE,  2019-01-03",
        "2018-12-28, January 3,   PAST,    2019-01-03",
        "2018-12-28, March 3,     PAST,    2018-03-03",
        "2019-07-25, July 25,     PAST,    2019-07-25",
        "2019-07-25, July 25,     FUTURE,  2019-07-25",
    })
    void aDayWithoutAYearIsTheNextOneOnItsSide(String published, String words, TimeDirection direction, String value) {
        assertThat(Dated.on(published, "The crews met on " + words + " for talks.")
                        .tag(direction, words)
                        .values())
                .containsExactly(words + " = " + value);
    }

    @Test
    void daysOfOneMonthShareItsYear() {
        assertThat(Dated.on("2019-07-25", "They met on June 9 and 10, 2015 and on 3-5 May 2016.")
                        .values())
                .containsExactly(
                        "June 9 = 2015-06-09", "10, 2015 = 2015-06-10", "3 = 2016-05-03", "5 May 2016 = 2016-05-05");
    }

    @Test
    void anUndatedArticleKnowsMonthAndDay() {
        assertThat(Dated.undated("They met on 3 May, and in June of 2018, and again in August.")
                        .values())
                .containsExactly("3 May = XXXX-05-03", "June of 2018 = 2018-06", "August = XXXX-08");
    }
}
