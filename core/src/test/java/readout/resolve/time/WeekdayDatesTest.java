package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.TimeDirection;

/** Weekdays, seen from Thursday, 25 July 2019. */
class WeekdayDatesTest {
    private static final String THURSDAY = "2019-07-25";

    @ParameterizedTest
    @CsvSource({
        "last Thursday,          2019-07-18",
        "next Thursday,          2019-08-01",
        "this past Monday,       2019-07-22",
        "this coming Monday,     2019-07-29",
        "Tuesday last week,      2019-07-16",
        "'Tuesday, next week',   2019-07-30",
        "Monday of this week,    2019-07-22",
        "Monday morning,         2019-07-22TMO",
        "Monday’s night,         2019-07-22TNI",
        "late yesterday,         2019-07-24",
        "yesterday evening,      2019-07-24TEV",
        "tonight,                2019-07-25TNI",
        "last night,             2019-07-24TNI",
        "the day before yesterday, 2019-07-23",
        "the day after tomorrow, 2019-07-27",
        "last weekend,           2019-W29-WE",
        "next weekend,           2019-W31-WE",
        "this weekend,           2019-W30-WE",
        "every Monday,           XXXX-WXX-1",
        "Sundays,                XXXX-WXX-7",
    })
    void aDayIsCountedFromThatOfPublication(String words, String value) {
        assertThat(Dated.on(THURSDAY, "They met " + words + " in Oslo.").values())
                .containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "Thursday,  PAST,    2019-07-25",
        "Thursday,  FUTURE,  2019-07-25",
        "Friday,    PAST,    2019-07-19",
        "Friday,    FUTURE,  2019-07-26",
        "Friday,    PRESENT, 2019-07-26",
        "Wednesday, PRESENT, 2019-07-24",
        "Sunday,    PRESENT, 2019-07-28",
        "Monday,    PRESENT, 2019-07-22",
    })
    void theDirectionTellsTheWeek(String words, TimeDirection direction, String value) {
        assertThat(Dated.on(THURSDAY, "They meet on " + words + " in Oslo.")
                        .tag(direction, words)
                        .values())
                .containsExactly(words + " = " + value);
    }

    @Test
    void withoutADirectionAWeekdayIsPast() {
        assertThat(Dated.on(THURSDAY, "They met Friday in Oslo.").values()).containsExactly("Friday = 2019-07-19");
    }

    @Test
    void theStoryCountsFromTheDayLastSpokenOf() {
        assertThat(Dated.on(
                                THURSDAY,
                                "They met on July 2, 2019. The next day the crews voted, and the following Friday they left. "
                                        + "The night before, it had rained.")
                        .values())
                .containsExactly(
                        "July 2, 2019 = 2019-07-02",
                        "The next day = 2019-07-03",
                        "the following Friday = 2019-07-05",
                        "The night before = 2019-07-04TNI");
    }

    @Test
    void ofAnUndatedArticleAWeekdayIsAnyOfItsName() {
        assertThat(Dated.undated("They met on Friday in Oslo, and yesterday in Riga.")
                        .values())
                .containsExactly("Friday = XXXX-WXX-5");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-27, the weekend, PAST,   2019-W29-WE",
        "2019-07-27, the weekend, FUTURE, 2019-W30-WE",
        "2019-07-29, the weekend, PAST,   2019-W30-WE",
        "2019-07-29, the weekend, FUTURE, 2019-W31-WE",
    })
    void weekendsBelongToTheWeekThatTheyEnd(String published, String words, TimeDirection direction, String value) {
        assertThat(Dated.on(published, "They meet over " + words + " in Oslo.")
                        .tag(direction, words)
                        .values())
                .containsExactly(words + " = " + value);
    }
}
