package readout.merge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashSignatureTest {
    private static final String REPORT =
            "The two ministers met in the old customs house by the harbour and spoke about herring for three hours. "
                    + "Outside, the crews of forty boats waited in the rain for any word of the new quota. "
                    + "A spokeswoman said only that both would meet again before the autumn.";

    @Test
    void caseMarksAndBlanksMakeNoOtherText() {
        assertThat(MinHashSignature.ofArticle(REPORT.toUpperCase(Locale.ROOT).replace(",", " – "))
                        .similarity(MinHashSignature.ofArticle(REPORT)))
                .isEqualTo(1);
    }

    @Test
    void aCopyWithAnotherEndIsACopy() {
        MinHashSignature print = MinHashSignature.ofArticle(REPORT + " This story was first told by Fjord News.");
        assertThat(print.isCopy(MinHashSignature.ofArticle(REPORT))).isTrue();
        assertThat(Collections.disjoint(
                        print.bands(), MinHashSignature.ofArticle(REPORT).bands()))
                .as("found without comparing all with all")
                .isFalse();
    }

    @Test
    void theSameWordsInAnotherOrderAreNoCopy() {
        List<String> words = new ArrayList<>(List.of(REPORT.split(" ")));
        Collections.reverse(words);
        String backwards = String.join(" ", words);
        assertThat(MinHashSignature.ofArticle(backwards).isCopy(MinHashSignature.ofArticle(REPORT)))
                .isFalse();
    }

    @Test
    void aTextShorterThanARunOfWordsHasAPrintToo() {
        assertThat(MinHashSignature.ofArticle("Talks failed").isCopy(MinHashSignature.ofArticle("talks failed.")))
                .isTrue();
        assertThat(MinHashSignature.ofArticle("Talks failed").isCopy(MinHashSignature.ofArticle("Talks go on")))
                .isFalse();
    }

    @Test
    void aKeptPrintIsTheSame() {
        MinHashSignature print = MinHashSignature.ofArticle(REPORT);
        MinHashSignature kept = MinHashSignature.decoded(print.encoded());
        assertThat(kept.encoded()).isEqualTo(print.encoded());
        assertThat(kept.bands()).isEqualTo(print.bands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "zz"})
    void whatIsNoPrintIsRefused(String text) {
        assertThatThrownBy(() -> MinHashSignature.decoded(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no text print of 64 places");
    }

    @Test
    void lettersThatAreNoDigitsAreRefused() {
        assertThatThrownBy(() -> MinHashSignature.decoded("zz".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
