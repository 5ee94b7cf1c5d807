package readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

final class WordPiecesProperties {
    @Property(tries = 2000)
    void spansOfPiecesCoverWhatIsVisible(@ForAll("texts") String text) {
        Pieces pieces = WordPiecesTest.WORD_PIECES.encode(text);
        int covered = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (pieces.beginsWord(piece)) {
                assertThat(isBlank(text, covered, pieces.begin(piece))).isTrue();
                assertThat(pieces.begin(piece)).isEqualTo(pieces.wordBegin(piece));
            } else {
                assertThat(pieces.begin(piece)).isEqualTo(covered);
            }
            assertThat(pieces.end(piece)).isBetween(pieces.begin(piece), pieces.wordEnd(piece));
            covered = pieces.end(piece);
            if (piece == pieces.size() - 1 || pieces.beginsWord(piece + 1)) {
                assertThat(covered).isEqualTo(pieces.wordEnd(piece));
            }
        }
        assertThat(isBlank(text, covered, text.length())).isTrue();
    }

    @Property(tries = 500)
    void windowsHaveEachPieceInOneCore(@ForAll("texts") String text) {
        String longer = text.repeat(20);
        Pieces pieces = WordPiecesTest.WORD_PIECES.encode(longer);
        int covered = 0;
        for (Window window : Windows.over(longer, pieces)) {
            assertThat(window.core()).isEqualTo(covered);
            assertThat(window.size()).isBetween(1, 126);
            covered = window.stop();
        }
        assertThat(covered).isEqualTo(pieces.size());
    }

    /** Any UTF-16 units, lone surrogates among them, and strings of what is hard: marks, emoji, right-to-left, ligatures. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> units = Arbitraries.chars().all().map(String::valueOf);
        Arbitrary<String> hard = Arbitraries.of(
                " ",
                "\n",
                "a",
                "Talks",
                "e\u0301",
                "\u0301",
                "\u0327\u0301",
                "👩‍👩‍👧",
                "🇫🇷",
                "\uD83D",
                "\uDE00",
                "שלום",
                "مرحبا",
                "\u202Eabc\u202C",
                "ﬁ",
                "İ",
                "ΑΣ",
                "한국",
                "\u302E\u0301",
                "𝒜",
                "𐐀",
                "\u200D",
                "\uFEFF",
                "“",
                "\"",
                ".",
                "ẞ");
        return Arbitraries.frequencyOf(Tuple.of(1, units), Tuple.of(3, hard))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static boolean isBlank(String text, int begin, int end) {
        return text.substring(begin, end).codePoints().allMatch(CodePoints::isBlank);
    }
}
