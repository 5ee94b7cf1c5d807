package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.tag.TimeDirection;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "two days,               P2D",
        "nearly three weeks,     P3W",
        "a fortnight,            P2W",
        "a couple of months,     P2M",
        "half a dozen years,     P6Y",
        "a dozen hours,          PT12H",
        "twenty-four hours,      PT24H",
        "ninety minutes,         PT90M",
        "two decades,            P20Y",
        "a century,              P100Y",
        "several weeks,          PXW",
        "a few hours,            PTXH",
        "half an hour,           PT30M",
        "two and a half years,   P2Y6M",
        "an hour and a half,     PT1H30M",
        "2.5 years,              PXY",
        "the past three months,  P3M",
        "one full month,         P1M",
        "every two weeks,        P2W",
        "every other day,        P2D",
        "once a month,           P1M",
        "weekly,                 P1W",
        "hourly,                 PT1H",
    })
    void aLengthOrARepetitionHasItsValue(String words, String value) {
        assertThat(Dated.on("2019-07-25", "The crews rest " + words + ", they said.")
                        .values())
                .containsExactly(words + " = " + value);
    }

    @Test
    void inSixMonthsIsADateWhereTheTaggerSaysSo() {
        String text = "The treaty ends in six months unless it is renewed.";
        assertThat(Dated.on("2019-07-25", text)
                        .tag(TimeDirection.FUTURE, "six months")
                        .values())
                .containsExactly("six months = 2020-01");
        assertThat(Dated.on("2019-07-25", text)
                        .tag(TimeDirection.PAST, "six months")
                        .values())
                .containsExactly("six months = P6M");
        assertThat(Dated.on("2019-07-25", text).values()).containsExactly("six months = P6M");
    }

    @ParameterizedTest
    @CsvSource({
        "The next few days will tell., FUTURE_REF",
        "The past few days have told., PAST_REF",
    })
    void somewhatVagueDaysAreDatesWhereTheTaggerSaysSo(String sentence, String value) {
        String words = sentence.substring(0, sentence.indexOf("days") + 4);
        assertThat(Dated.on("2019-07-25", sentence)
                        .tag(TimeDirection.PRESENT, words)
                        .values())
                .containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 60-year-old sailor left.", "The second man left."})
    void anAgeOrAnOrdinalIsNoLength(String sentence) {
        assertThat(Dated.on("2019-07-25", sentence).values()).isEmpty();
    }
}
