package readout.extract;

import java.util.Optional;
import readout.text.Token;

/**
 * How far a reading's content goes, compared with what the tree hangs on the cue.
 *
 * @param seam the first token after the tree's content, or the first left out of it; none at the end of a sentence
 */
record Extent(Kind kind, Optional<Token> seam) {
    /** Compared with the tree's content. */
    enum Kind {
        TREE,
        SHORTER,
        LONGER
    }

    /** The tree's content to the end of the sentence. */
    static final Extent WHOLE = new Extent(Kind.TREE, Optional.empty());
}
