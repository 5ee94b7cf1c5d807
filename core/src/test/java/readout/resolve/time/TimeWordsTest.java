package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "Twenty-four, 24",
        "ninety nine, 99",
        "nineteen, 19",
        "a couple of, 2",
        "half a dozen, 6",
        "a dozen, 12",
        "a hundred, 100",
        "an, 1",
    })
    void aNumberIsReadInWordsAndFigures(String words, int number) {
        assertThat(TimeWords.number(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"several", "2.5", "twenty-odd"})
    void otherWordsAreNone(String words) {
        assertThat(TimeWords.number(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nineteen ninety-six, 1996",
        "nineteen-eighty-four, 1984",
        "nineteen hundred and ten, 1910",
        "nineteen oh five, 1905",
        "twenty oh-nine, 2009",
        "twenty twenty, 2020",
        "twenty-twenty-one, 2021",
        "Twenty Eleven, 2011",
    })
    void aYearIsReadInWords(String words, int year) {
        assertThat(TimeWords.yearInWords(words)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"first, 1", "Fourth, 4", "3rd, 3", "last, 0"})
    void anOrdinalIsItsNumber(String word, int number) {
        assertThat(TimeWords.ordinal(word)).isEqualTo(number);
    }
}
