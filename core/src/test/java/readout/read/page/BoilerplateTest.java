package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static boolean isBoilerplate(String text) {
        return Boilerplate.is(new Block(text, Block.Kind.PARAGRAPH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKIP TO MAIN CONTENT",
                "Home > World > Europe",
                "Share this article on Facebook",
                "Read more: why the boats are late",
                "© 2021 The Harbour Post. All rights reserved.",
                "Reporting by Ada Quay; editing by Ben Mole",
                "5 min read",
                "Comments are closed",
                "Mar. 4, 2021, 8:41 AM UTC"
            })
    void whatPagesPrintAroundArticlesIsNone(String text) {
        assertThat(isBoilerplate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crews shared a table with the owners.",
                "Menus on the boats were cut, the crews say.",
                "Follow-up talks are planned.",
                "Home rule for the islands was the first demand.",
                "He read more into the offer than it held.",
                "They commented on the offer for an hour.",
                "The source of the leak is not known."
            })
    void sentencesWithTheSameWordsStay(String text) {
        assertThat(isBoilerplate(text)).isFalse();
    }

    @Test
    void aLongParagraphIsTextWhateverStandsInIt() {
        String cue = "Sign up for our newsletter ";
        assertThat(isBoilerplate(cue + "word ".repeat(55))).isTrue();
        assertThat(isBoilerplate(cue + "word ".repeat(56))).isFalse();
    }
}
