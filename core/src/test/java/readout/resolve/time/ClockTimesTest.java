package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.tag.TimeDirection;

class ClockTimesTest {
    @ParameterizedTest
    @CsvSource({
        "10 a.m.,          2019-07-25T10:00",
        "10:30 p.m.,       2019-07-25T22:30",
        "12 a.m.,          2019-07-25T00:00",
        "12 p.m.,          2019-07-25T12:00",
        "around 5pm,       2019-07-25T17:00",
        "14:30 GMT,        2019-07-25T14:30",
        "0800 GMT,         2019-07-25T08:00",
        "noon today,       2019-07-25T12:00",
        "midnight tomorrow, 2019-07-26T00:00",
        "3 p.m. yesterday, 2019-07-24T15:00",
    })
    void aTimeOfDayIsOnItsDay(String words, String value) {
        assertThat(Dated.on("2019-07-25", "The talks began at " + words + " in the port")
                        .values())
                .containsExactly(words + " = " + value);
    }

    @Test
    void onAWeekdayTheDirectionTellsWhich() {
        assertThat(Dated.on("2019-07-25", "The talks go on at 10 a.m. Tuesday in Oslo.")
                        .tag(TimeDirection.FUTURE, "10 a.m. Tuesday")
                        .values())
                .containsExactly("10 a.m. Tuesday = 2019-07-30T10:00");
        assertThat(Dated.on("2019-07-25", "The talks began at 10 a.m. Tuesday in Oslo.")
                        .values())
                .containsExactly("10 a.m. Tuesday = 2019-07-23T10:00");
    }

    @Test
    void withoutADayOfPublicationTheHourIsLeft() {
        assertThat(Dated.undated("The talks began at 14:30 GMT in Oslo.").values())
                .containsExactly("14:30 GMT = T14:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks began at 25:10 GMT in Oslo.",
                "The talks began at 10:75 p.m. in Oslo.",
            })
    void whatNoClockShowsIsNoTime(String sentence) {
        assertThat(Dated.on("2019-07-25", sentence).values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100 hours, PT100H", "120 hours, PT120H", "48 hours, PT48H"})
    void aNumberOfHoursIsALength(String words, String value) {
        assertThat(Dated.on("2019-07-25", "The crews worked " + words + " without a break.")
                        .values())
                .containsExactly(words + " = " + value);
    }
}
