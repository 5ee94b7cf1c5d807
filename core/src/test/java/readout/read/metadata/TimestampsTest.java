package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-04 | 2021-03-04",
                "2021-03-04T23:30:00+09:00 | 2021-03-04T23:30+09:00",
                "2021-03-04T23:30:00.123Z | 2021-03-04T23:30Z",
                "2021-03-04T23:30:00+0900 | 2021-03-04T23:30+09:00",
                "2021-03-04T23:30-05 | 2021-03-04T23:30-05:00",
                "2021-03-04 10:00:00 -0400 | 2021-03-04T10:00-04:00",
                "2021-03-04 10:00 UTC | 2021-03-04T10:00Z",
                "2021-03-04T10:00:00 | 2021-03-04",
                "20210304T100000Z | 2021-03-04T10:00Z",
                "20210304T100000+0100 | 2021-03-04T10:00+01:00",
                "20210304 | 2021-03-04",
                "2021/03/04 10:00 | 2021-03-04",
                "Thu, 04 Mar 2021 10:00:00 GMT | 2021-03-04T10:00Z",
                "Thu, 4 Mar 21 10:00 EST | 2021-03-04T10:00-05:00",
                "04 Mar 2021 10:00:00 +0530 | 2021-03-04T10:00+05:30",
                "March 4, 2021 | 2021-03-04",
                "Thursday 4th March 2021, 10.00am | 2021-03-04"
            })
    void readsWhatMachinesWrite(String written, String read) {
        assertThat(Timestamps.in(written)).map(String::valueOf).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"1614852000", "2021030412345", "2021-02-30", "today", "4/3", "''", "99999999"})
    void takesNothingElseForADate(String written) {
        assertThat(Timestamps.in(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 4 Mar 69 10:00 GMT | 2069-03-04T10:00Z",
                "Thu, 4 Mar 70 10:00 GMT | 1970-03-04T10:00Z",
                "4-Mar-2021 10:00:00 CET | 2021-03-04T10:00+01:00",
                "2021-03-04T10:00:00 XYZ | 2021-03-04",
                "2021-03-04T9:05Z | 2021-03-04T09:05Z",
                "2021-03-04T10:00:00,5+01:00 (Oslo) | 2021-03-04T10:00+01:00"
            })
    void readsYearsOfTwoDigitsAndZonesItKnows(String written, String read) {
        assertThat(Timestamps.in(written)).map(String::valueOf).contains(read);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-04T25:00Z", // no hour
        "2021-03-04T10:61Z", // no minute
        "2021-03-04T10:00+25:00", // no zone
        "'Thu, 31 Feb 2021 10:00 GMT'",
        "2021/03-04"
    })
    void aMomentThatCannotBeIsNone(String written) {
        assertThat(Timestamps.in(written)).isEmpty();
    }

    @Test
    void aLongValueIsAText() {
        assertThat(Timestamps.in("2021-03-04" + " ".repeat(200)))
                .as("blanks do not count")
                .isPresent();
        assertThat(Timestamps.in("2021-03-04 " + "x".repeat(120))).isEmpty();
    }
}
