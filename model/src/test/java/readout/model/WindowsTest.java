package readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WindowsTest {
    static List<ReferencePieces> references() {
        return ReferencePieces.all();
    }

    @ParameterizedTest
    @MethodSource("references")
    void windowsAreThoseOfTheTrainingCode(ReferencePieces reference) {
        Pieces pieces = WordPiecesTest.WORD_PIECES.encode(reference.text());
        boolean[] begins = SentenceBegins.of(reference.text(), pieces);
        assertThat(IntStream.range(0, begins.length)
                        .filter(i -> begins[i])
                        .boxed()
                        .toList())
                .isEqualTo(reference.sentences());
        assertThat(Windows.over(reference.text(), pieces)).isEqualTo(reference.windows());
    }

    @Test
    void manyQuotationMarksTakeNoLonger() {
        String text = " \"".repeat(300_000);
        Pieces pieces = WordPiecesTest.WORD_PIECES.encode(text);
        List<Window> windows = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Windows.over(text, pieces));
        assertThat(windows).hasSizeGreaterThan(2000);
    }
}
