package readout.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPrintTest {
    private static final String REPORT =
            "The two ministers met in the old customs house by the harbour and spoke about herring for three hours. "
                    + "Outside, the crews of forty boats waited in the rain for any word of the new quota. "
                    + "A spokeswoman said only that both would meet again before the autumn.";

    @Test
    void caseMarksAndBlanksMakeNoOtherText() {
        assertThat(TextPrint.ofArticle(REPORT.toUpperCase(Locale.ROOT).replace(",", " – "))
                        .similarity(TextPrint.ofArticle(REPORT)))
                .isEqualTo(1);
    }

    @Test
    void aCopyWithAnotherEndIsACopy() {
        TextPrint print = TextPrint.ofArticle(REPORT + " This story was first told by Fjord News.");
        assertThat(print.isCopy(TextPrint.ofArticle(REPORT))).isTrue();
        assertThat(Collections.disjoint(
                        print.bands(), TextPrint.ofArticle(REPORT).bands()))
                .as("found without comparing all with all")
                .isFalse();
    }

    @Test
    void theSameWordsInAnotherOrderAreNoCopy() {
        List<String> words = new ArrayList<>(List.of(REPORT.split(" ")));
        Collections.reverse(words);
        String backwards = String.join(" ", words);
        assertThat(TextPrint.ofArticle(backwards).isCopy(TextPrint.ofArticle(REPORT)))
                .isFalse();
    }

    @Test
    void aTextShorterThanARunOfWordsHasAPrintToo() {
        assertThat(TextPrint.ofArticle("Talks failed").isCopy(TextPrint.ofArticle("talks failed.")))
                .isTrue();
        assertThat(TextPrint.ofArticle("Talks failed").isCopy(TextPrint.ofArticle("Talks go on")))
                .isFalse();
    }

    @Test
    void aKeptPrintIsTheSame() {
        TextPrint print = TextPrint.ofArticle(REPORT);
        TextPrint kept = TextPrint.decoded(print.encoded());
        assertThat(kept.encoded()).isEqualTo(print.encoded());
        assertThat(kept.bands()).isEqualTo(print.bands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "zz"})
    void whatIsNoPrintIsRefused(String text) {
        assertThatThrownBy(() -> TextPrint.decoded(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no text print of 64 places");
    }

    @Test
    void lettersThatAreNoDigitsAreRefused() {
        assertThatThrownBy(() -> TextPrint.decoded("zz".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }
}
