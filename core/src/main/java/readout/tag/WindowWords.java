package readout.tag;

import readout.model.Pieces;
import readout.model.Window;
import readout.text.Span;

/** Positions in the text of one window's words. Pieces are counted from the window's first one. */
record WindowWords(Pieces pieces, Window window) {
    /** Span from the word of one piece to that of another. */
    Span from(int first, int last) {
        return new Span(pieces.wordBegin(window.start() + first), pieces.wordEnd(window.start() + last));
    }

    Span of(Run run) {
        return from(run.first(), run.last());
    }

    /** True if two pieces belong to the same word. */
    boolean isOne(int piece, int other) {
        return pieces.wordBegin(window.start() + piece) == pieces.wordBegin(window.start() + other);
    }

    /** True if the piece is the first of its word. */
    boolean isFirst(int piece) {
        return pieces.beginsWord(window.start() + piece);
    }

    /** True if the run begins in the window's core; a word that crosses the edge belongs to the window in whose core it begins. */
    boolean isInCore(Run run) {
        int first = window.start() + run.first();
        boolean begun = window.core() > 0 && pieces.wordBegin(first) == pieces.wordBegin(window.core() - 1);
        return first >= window.core() && !begun;
    }
}
