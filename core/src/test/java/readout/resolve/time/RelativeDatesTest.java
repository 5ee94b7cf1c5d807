package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.TimeDirection;

class RelativeDatesTest {
    @ParameterizedTest
    @CsvSource({
        "three days ago,            2019-07-22",
        "a week ago,                2019-W29",
        "nearly two months ago,     2019-05",
        "a year ago,                2018",
        "two decades ago,           1999",
        "a century ago,             1919",
        "a fortnight ago,           2019-W28",
        "two fortnights from now,   2019-W34",
        "several years ago,         PAST_REF",
        "a year and a half ago,     2018",
        "two weeks from now,        2019-W32",
        "last year,                 2018",
        "next quarter,              2019-Q4",
        "last decade,               200",
        "early next month,          2019-08",
        "later this year,           2019",
        "the week before last,      2019-W28",
        "the week after next,       2019-W32",
        "last spring,               2019-SP",
        "last autumn,               2018-FA",
        "next winter,               2020-WI",
        "this summer,               2019-SU",
        "the summer of 2017,        2017-SU",
        "spring last year,          2018-SP",
        "the end of the year,       2019",
        "year-end,                  2019-12-31",
        "the current fiscal year,   2019",
    })
    void anExpressionIsCountedFromTheDayOfPublication(String words, String value) {
        assertThat(Dated.on("2019-07-25", "They meet or met " + words + ", we hear.")
                        .values())
                .containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, next month,   2020-01",
        "2019-01-31, last month,   2018-12",
        "2019-03-31, last month,   2019-02",
        "2019-12-30, next week,    2020-W02",
        "2020-02-29, a year ago,   2019",
        "2019-02-10, last quarter, 2018-Q4",
        "2019-01-01, yesterday,    2018-12-31",
    })
    void theEndsOfMonthsAndYearsAreCrossed(String published, String words, String value) {
        assertThat(Dated.on(published, "They met " + words + ", we hear.").values())
                .containsExactly(words + " = " + value);
    }

    @Test
    void laterAndEarlierCountFromTheDateLastSpokenOf() {
        assertThat(Dated.on(
                                "2019-07-25",
                                "The truce of 4 May 2018 broke two weeks later. A day earlier it had held. "
                                        + "They signed in 2014, and later that year it was void. Three months later they met.")
                        .values())
                .containsExactly(
                        "4 May 2018 = 2018-05-04",
                        "two weeks later = 2018-W20",
                        "A day earlier = 2018-05-03",
                        "2014 = 2014",
                        "later that year = 2014",
                        "Three months later = 2018-08");
    }

    @ParameterizedTest
    @CsvSource({
        "spring, PAST,   2019-SP",
        "spring, FUTURE, 2020-SP",
        "winter, PAST,   2019-WI",
        "winter, FUTURE, 2020-WI",
        "summer, PAST,   2019-SU",
        "summer, FUTURE, 2019-SU",
    })
    void aSeasonLiesOnTheSideOfItsDirection(String season, TimeDirection direction, String value) {
        assertThat(Dated.on("2019-07-25", "They meet in " + season + " for talks.")
                        .tag(direction, season)
                        .values())
                .containsExactly(season + " = " + value);
    }

    @Test
    void aYearAgoBesideAQuarterIsThatQuarter() {
        assertThat(Dated.on("2019-07-25", "Profit rose in the second quarter from 7 million a year ago.")
                        .values())
                .containsExactly("the second quarter = 2019-Q2", "a year ago = 2018-Q2");
    }

    @Test
    void anUndatedArticleHasNothingToCountFrom() {
        assertThat(Dated.undated("They met last month, and yesterday, and in 2014. A year later they met again.")
                        .values())
                .containsExactly("2014 = 2014", "A year later = 2015");
    }
}
