package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March 2021",
                "04 Mar 2021",
                "4th Mar., 2021",
                "4-Mar-2021",
                "March 4, 2021",
                "MARCH 04 2021",
                "Mar. 4th, 2021",
                "2021-03-04",
                "filed on 4 March 2021 in Bergen",
                "(2021-03-04)"
            })
    void aDayIsFoundInAnyOfTheseForms(String text) {
        assertThat(WrittenDate.in(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2021",
                "4 March",
                "4 March 1821",
                "31 April 2021",
                "2021-13-04",
                "id-2021-03-04",
                "2021-03-045",
                "2021-03-04-ferries",
                "4 Marble 20211",
                "32 March 2021",
                ""
            })
    void anythingElseIsNoDay(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25/03/2021, UNKNOWN, 2021-03-25", // there is no month 25
        "03/25/2021, UNKNOWN, 2021-03-25",
        "04.03.2021, UNKNOWN, 2021-03-04", // dots are European
        "04.03.2021, MONTH_FIRST, 2021-03-04",
        "03/03/2021, UNKNOWN, 2021-03-03",
        "04/03/2021, DAY_FIRST, 2021-03-04",
        "04/03/2021, MONTH_FIRST, 2021-04-03"
    })
    void numbersAreReadInTheOnlyOrderThatFitsElseInTheKnownOne(String text, DayOrder order, LocalDate day) {
        assertThat(WrittenDate.all(text, order))
                .extracting(WrittenDate.Found::day)
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/03/2021", "30/30/2021", "04.13.2021", "1/04/03/2021", "04/03.2021", "04/03/21"})
    void numbersThatCouldBeReadBothWaysOrNoneAreNoDay(String text) {
        assertThat(WrittenDate.all(text, DayOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void daysOfALineStandInItsOrderWithTheirPlaces() {
        String line = "2021-03-04, updated March 6, 2021 and 8 March 2021";
        assertThat(WrittenDate.all(line, DayOrder.UNKNOWN))
                .extracting(found -> line.substring(found.begin(), found.end()))
                .containsExactly("2021-03-04", "March 6, 2021", "8 March 2021");
    }

    @Test
    void aPartOfADayIsNotASecondDay() {
        assertThat(WrittenDate.all("4 March 2021", DayOrder.UNKNOWN)).hasSize(1);
        assertThat(WrittenDate.all("3 March 4 2021", DayOrder.UNKNOWN)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"March, 3", "dec, 12", "Sept, 9", "JULY, 7"})
    void aMonthIsToldByItsFirstThreeLetters(String name, int month) {
        assertThat(WrittenDate.month(name)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "Freitag", "123"})
    void otherWordsAreNoMonth(String name) {
        assertThat(WrittenDate.month(name)).isEmpty();
    }
}
