package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.tag.TimeDirection;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "the 1990s,                 199",
        "the early 2010s,           201",
        "the '80s,                  198",
        "the 19th century,          18",
        "the late 20th century,     19",
        "2017,                      2017",
        "fiscal 2018,               2018",
        "fiscal year 2018,          2018",
        "late 2016,                 2016",
        "nineteen ninety-six,       1996",
        "twenty seventeen,          2017",
        "nineteen oh five,          1905",
        "twenty oh nine,            2009",
        "nineteen hundred and ten,  1910",
        "the first half of 2018,    2018-H1",
        "the second half of last year, 2018-H2",
        "the third quarter of 2018, 2018-Q3",
        "Q4 2018,                   2018-Q4",
        "the 2018 fourth quarter,   2018-Q4",
        "last year’s first quarter, 2018-Q1",
    })
    void aPeriodHasItsValue(String words, String value) {
        assertThat(Dated.on("2019-07-25", "Trade grew in " + words + ", they said.")
                        .values())
                .containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "fourth, PAST,    2018-Q4",
        "fourth, FUTURE,  2019-Q4",
        "fourth, PRESENT, 2019-Q4",
        "first,  PRESENT, 2019-Q1",
        "first,  FUTURE,  2020-Q1",
        "third,  PAST,    2019-Q3",
        "third,  FUTURE,  2019-Q3",
    })
    void aQuarterLiesOnTheSideOfItsDirectionTheOneOfTodayOnBoth(String ordinal, TimeDirection direction, String value) {
        String words = "the " + ordinal + " quarter";
        assertThat(Dated.on("2019-07-25", "The port sees " + words + " as its best.")
                        .tag(direction, words)
                        .values())
                .containsExactly(words + " = " + value);
    }

    @Test
    void theQuarterIsTheOneLastSpokenOf() {
        assertThat(Dated.on(
                                "2019-07-25",
                                "Profit fell in the first quarter of 2019. Sales rose in the quarter, and are to rise in the current quarter.")
                        .values())
                .containsExactly(
                        "the first quarter of 2019 = 2019-Q1",
                        "the quarter = 2019-Q1",
                        "the current quarter = 2019-Q3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port employs 2000 people in all.",
                "They paid $1999 for the boat.",
                "The yard built 1,950 boats.",
                "It rose 2019% in a night, or 20.19 points.",
                "Flight 1960-B was late.",
                "The address is #2014 on the quay.",
            })
    void aNumberIsNoYear(String sentence) {
        assertThat(Dated.on("2019-07-25", sentence).values()).noneMatch(value -> value.matches("\\d{4} = \\d{4}"));
    }
}
