package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.model.MadeUpNumbers;
import readout.model.Pieces;
import readout.model.Window;
import readout.text.Span;

class WindowWordsTest {
    private static final String TEXT = "The negotiators met in Lindau";
    /** Seven pieces: the second, third and fourth are of one word. */
    private static final Pieces PIECES = MadeUpNumbers.pieces("The nego|tiat|ors met in Lindau");

    @Test
    void aRunOfPiecesIsWidenedToItsWords() {
        WindowWords words = new WindowWords(PIECES, new Window(0, 0, 7));
        assertThat(words.from(2, 2).of(TEXT)).isEqualTo("negotiators");
        assertThat(words.of(new Run(3, 4, 1)).of(TEXT)).isEqualTo("negotiators met");
    }

    @Test
    void piecesAreCountedFromTheWindowsFirst() {
        WindowWords words = new WindowWords(PIECES, new Window(4, 4, 7));
        assertThat(words.from(0, 0)).isEqualTo(new Span(16, 19));
        assertThat(words.from(2, 2).of(TEXT)).isEqualTo("Lindau");
        assertThat(words.isFirst(0)).isTrue();
    }

    @Test
    void piecesOfAWordAreOne() {
        WindowWords words = new WindowWords(PIECES, new Window(0, 0, 7));
        assertThat(words.isOne(1, 3)).isTrue();
        assertThat(words.isOne(3, 4)).isFalse();
        assertThat(words.isFirst(1)).isTrue();
        assertThat(words.isFirst(2)).isFalse();
    }

    @Test
    void contextBelongsToTheWindowBefore() {
        WindowWords words = new WindowWords(PIECES, new Window(0, 4, 7));
        assertThat(words.isInCore(new Run(1, 3, 1))).isFalse();
        assertThat(words.isInCore(new Run(3, 5, 1)))
                .as("it begins in the context")
                .isFalse();
        assertThat(words.isInCore(new Run(4, 5, 1))).isTrue();
    }

    @Test
    void aWordCutByAWindowsEdgeBelongsToTheWindowInWhichItBegins() {
        WindowWords words = new WindowWords(PIECES, new Window(0, 2, 7));
        assertThat(words.isInCore(new Run(2, 3, 1))).isFalse();
        assertThat(words.isInCore(new Run(4, 4, 1))).isTrue();
    }
}
