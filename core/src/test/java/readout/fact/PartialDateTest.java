package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.DateRange;

class PartialDateTest {
    private static PartialDate date(String text) {
        return PartialDate.in(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,  2024-02-29, 2024-02-29",
        "2019-02,     2019-02-01, 2019-02-28",
        "2024-02,     2024-02-01, 2024-02-29",
        "2019-Q4,     2019-10-01, 2019-12-31",
        "2019-Q1,     2019-01-01, 2019-03-31",
        "2019,        2019-01-01, 2019-12-31",
        "2020-W01,    2019-12-30, 2020-01-05",
        "2020-W53,    2020-12-28, 2021-01-03",
        "2019-W30-WE, 2019-07-22, 2019-07-28",
    })
    void aDateHasItsDays(String text, LocalDate first, LocalDate last) {
        assertThat(date(text).range()).contains(new DateRange(first, last));
        assertThat(date(text).first()).contains(first);
        assertThat(date(text).last()).contains(last);
        assertThat(date(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-H1", "2019-H2", "2019-SP", "2019-SU", "2019-FA", "2019-WI", "201", "20", "9"})
    void seasonsHalvesAndWhatIsLongerThanAYearHaveNoDays(String text) {
        assertThat(date(text)).hasToString(text);
        assertThat(date(text).range()).isEmpty();
        assertThat(date(text).first()).isEmpty();
        assertThat(date(text).last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-02-30",
                "2019-02-29",
                "2019-13",
                "2019-00",
                "2019-Q5",
                "2019-H3",
                "2019-W54",
                "2019-W00",
                "2019-W31-2",
                "2019-XX",
                "20190",
                "2019-07-29T10:00",
                "2019-07-29\n",
                "XXXX-05-03",
                "PAST_REF",
                "P2D",
                "soon"
            })
    void otherTextsAreNone(String text) {
        assertThat(PartialDate.in(text)).isEmpty();
        PartialDate kept = new PartialDate(text);
        assertThat(kept).hasToString(text);
        assertThat(kept.range()).isEmpty();
        assertThat(kept.isDay() || kept.isWeek() || kept.isWeekend() || kept.isMonth())
                .isFalse();
        assertThat(kept.month()).isEmpty();
    }

    @Test
    void aDayIsWrittenAsIsoDoes() {
        LocalDate day = LocalDate.of(2019, 7, 29);
        assertThat(PartialDate.of(day)).isEqualTo(date("2019-07-29")).hasToString("2019-07-29");
        assertThat(PartialDate.of(day).isDay()).isTrue();
        assertThat(PartialDate.of(day).first()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-29,  true,  false, false, false",
        "2019-W31,    false, true,  false, false",
        "2019-W31-WE, false, true,  true,  false",
        "2019-07,     false, false, false, true",
        "2019-Q3,     false, false, false, false",
        "2019,        false, false, false, false",
    })
    void aDateIsOfOneForm(String text, boolean day, boolean week, boolean weekend, boolean month) {
        assertThat(date(text).isDay()).isEqualTo(day);
        assertThat(date(text).isWeek()).isEqualTo(week);
        assertThat(date(text).isWeekend()).isEqualTo(weekend);
        assertThat(date(text).isMonth()).isEqualTo(month);
    }

    @Test
    void daysAndMonthsLieInAMonth() {
        assertThat(date("2019-07-29").month()).contains(YearMonth.of(2019, 7));
        assertThat(date("2019-07").month()).contains(YearMonth.of(2019, 7));
        assertThat(Stream.of("2019-W31", "2019-Q3", "2019", "2019-SU")
                        .map(text -> date(text).month()))
                .containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "20,       2019-07-29,  true",
        "201,      2019,        true",
        "2019,     2019-07-29,  true",
        "2019,     2019-W31-WE, true",
        "2019,     2019-SU,     true",
        "2019-07,  2019-07-29,  true",
        "2019-W31, 2019-W31-WE, true",
        "2019-07,  2019-07,     true",
        "2019-07,  2019-08-29,  false",
        "2019-07,  2019,        false",
        "2019-W31, 2019-07-29,  false",
        "2019-Q3,  2019-07,     false",
    })
    void aDateContainsWhatIsWrittenAsAPartOfIt(String whole, String part, boolean contains) {
        assertThat(date(whole).contains(date(part))).isEqualTo(contains);
    }

    @Test
    void whatIsNoDateContainsItselfAlone() {
        PartialDate none = new PartialDate("");
        assertThat(none.contains(none)).isTrue();
        assertThat(none.contains(date("2019"))).isFalse();
    }

    @Test
    void theWholeComesBeforeItsPartsAndTheEarlierBeforeTheLater() {
        String[] ordered = {
            "20", "201", "2019", "2019-07", "2019-07-29", "2019-07-30", "2019-08", "2019-W31", "2019-W31-WE", "2020"
        };
        assertThat(Arrays.stream(ordered).map(PartialDateTest::date).sorted().map(PartialDate::toString))
                .containsExactly(ordered);
    }

    @Test
    void theFinerTellsMore() {
        assertThat(Stream.of("201", "2019", "2019-07", "2019-W31", "2019-07-29")
                        .map(text -> date(text).precision()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(date("2019-Q3").precision()).isEqualTo(date("2019-07").precision());
    }

    @Test
    void datesOfOneTextAreEqual() {
        assertThat(date("2019-07")).isEqualTo(new PartialDate("2019-07")).hasSameHashCodeAs(date("2019-07"));
        assertThat(date("2019-07")).isNotEqualTo(date("2019-08")).isNotEqualTo("2019-07");
    }
}
