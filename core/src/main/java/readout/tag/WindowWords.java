package readout.tag;

import readout.model.Pieces;
import readout.model.Window;
import readout.text.Span;

/** Where the words of one window stand in the text. Pieces are counted from the window's first one. */
record WindowWords(Pieces pieces, Window window) {
    /** The words from one piece's to another's. */
    Span from(int first, int last) {
        return new Span(pieces.wordBegin(window.start() + first), pieces.wordEnd(window.start() + last));
    }

    Span of(Run run) {
        return from(run.first(), run.last());
    }

    /** Whether two pieces are of one word. */
    boolean isOne(int piece, int other) {
        return pieces.wordBegin(window.start() + piece) == pieces.wordBegin(window.start() + other);
    }

    /** Whether the piece is the first of its word. */
    boolean isFirst(int piece) {
        return pieces.beginsWord(window.start() + piece);
    }

    /** A word that goes on over a window's edge belongs to the window in whose core it begins. */
    boolean isInCore(Run run) {
        int first = window.start() + run.first();
        boolean begun = window.core() > 0 && pieces.wordBegin(first) == pieces.wordBegin(window.core() - 1);
        return first >= window.core() && !begun;
    }
}
