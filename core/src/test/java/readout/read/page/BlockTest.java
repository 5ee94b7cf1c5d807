package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {
    private static Block paragraph(String text) {
        return new Block(text, Block.Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' ', 0", "talks, 1", "' ten  days\nmore ', 3", "half-baked, 1"})
    void wordsStandBetweenBlanks(String text, int words) {
        assertThat(paragraph(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They met.",
                "They met?",
                "“They met!”",
                "They met (in Oslo.)",
                "They met …",
                "They want:",
                "They met.’” ",
            })
    void aSentenceMayEndWithMarksAfterItsStop(String text) {
        assertThat(paragraph(text).endsAsSentence()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ferry talks", "They met. Again", "3.5", "They met (in Oslo)", "They met,"})
    void aLabelDoesNotEndAsASentence(String text) {
        assertThat(paragraph(text).endsAsSentence()).isFalse();
    }

    @Test
    void nineWordsAndAStopAreProse() {
        assertThat(paragraph("The crews and the owners met for six hours.").isProse())
                .isTrue();
        assertThat(paragraph("The crews and owners met for six hours.").isProse())
                .as("eight words")
                .isFalse();
        assertThat(paragraph("The crews and the owners met for six hours").isProse())
                .as("no stop")
                .isFalse();
    }

    @Test
    void thirtyWordsAreProseWithoutAStopToo() {
        assertThat(paragraph("word ".repeat(30)).isProse()).isTrue();
        assertThat(paragraph("word ".repeat(29)).isProse()).isFalse();
    }

    @Test
    void aHeadingIsNoProseHoweverItReads() {
        String sentence = "The crews and the owners met for six hours on Tuesday.";
        assertThat(new Block(sentence, Block.Kind.HEADING).isProse()).isFalse();
        assertThat(new Block(sentence, Block.Kind.ITEM).isProse()).isTrue();
    }
}
