package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Dateline;

class DatelinesTest {
    private static final String SENTENCE = "The crews met the owners on Tuesday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "[BERGEN] |BERGEN",
                "BERGEN - |BERGEN",
                "BERGEN — |BERGEN",
                "BERGEN -- |BERGEN",
                "BERGEN, Norway – |BERGEN",
                "BERGEN, July 25 (Fjord News) -- |BERGEN",
                "BERGEN (Fjord News) - |BERGEN",
                "BERGEN (Fjord News) |BERGEN",
                "NEW BERGEN, 25 July - |NEW BERGEN",
                "ST. OLAF-BY-SEA - |ST. OLAF-BY-SEA",
                "Bergen (Fjord News) - |Bergen",
                "Bergen, 25 July 2019 - |Bergen"
            })
    void thePlaceIsNamedAndWhatFollowsIsTheFirstSentence(String dateline, String place) {
        String text = dateline + SENTENCE;
        Dateline found = Datelines.of(text).orElseThrow();
        assertThat(found.place()).isEqualTo(place);
        assertThat(text.substring(found.span().end())).isEqualTo(SENTENCE);
        assertThat(found.span().begin()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crews - all of them - met the owners.",
                "Bergen - a town of boats - waits.",
                "Bergen, 25 July: the crews met.",
                "EU-wide rules are far away, the crews said.",
                "(Fjord News) The crews met.",
                "bergen - the crews met.",
                ""
            })
    void aSentenceThatBeginsOtherwiseHasNone(String text) {
        assertThat(Datelines.of(text)).isEmpty();
    }

    @Test
    void aDatelineMayStandUnderHeadlineAndStandfirst() {
        String text = "Ferry talks go on\n\nCrews ask for more\n\nBERGEN - " + SENTENCE;
        assertThat(Datelines.of(text).orElseThrow().span().of(text)).isEqualTo("BERGEN - ");
    }

    @Test
    void anAbstractInCapitalsUnderTheHeadlineIsNoPlace() {
        assertThat(Datelines.of("Ferry talks go on\n\nMORE BOATS SOON - the owners say"))
                .isEmpty();
        assertThat(Datelines.of("MORE BERGEN - " + SENTENCE)).isPresent();
    }

    @Test
    void nothingIsSoughtBelowTheFirstLongParagraph() {
        String paragraph = "The crews and the owners met in the harbour office. ".repeat(6);
        assertThat(Datelines.of(paragraph + "\n\nBERGEN - " + SENTENCE)).isEmpty();
        assertThat(Datelines.of("One\n\nTwo\n\nThree\n\nFour\n\nBERGEN - " + SENTENCE))
                .as("the fifth paragraph")
                .isEmpty();
    }
}
