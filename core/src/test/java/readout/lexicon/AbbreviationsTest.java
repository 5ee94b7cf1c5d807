package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    /** A word without its stop, and the word after it. */
    @ParameterizedTest
    @CsvSource({
        "Mr, Vale",
        "Mr, The", // a name always follows
        "No, 5",
        "J, Stone",
        "U.S, Treasury",
        "Ph.D, Reed",
        "a.m, Monday",
        "10a.m, Monday"
    })
    void theStopBelongsToTheWord(String word, String next) {
        assertThat(Abbreviations.goesOn(word, next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "U.S, The", // begins a sentence
        "a.m, He",
        "No, They",
        "No, ''",
        "left, Nobody",
        "x, Stone", // a small letter
        "Port.Office, Stone", // no initials
        "a..m, Stone",
        "5, Stone"
    })
    void theStopEndsASentence(String word, String next) {
        assertThat(Abbreviations.goesOn(word, next)).isFalse();
    }
}
