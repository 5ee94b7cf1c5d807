package readout.model;

/**
 * Tokenizer of BERT-like encoders that keeps offsets and shapes. Words are runs of letters, digits and marks; every other visible
 * character is a word of its own; a word's pieces are the longest that the vocabulary has, from the left. The training
 * code's tokenizer.py does the same, and a test compares the two.
 */
public final class WordPieces {
    /** Longest word in code points; a longer one becomes one unknown piece. */
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Splits a text into pieces, in time linear in its length. */
    public Pieces encode(String text) {
        Pieces pieces = new Pieces();
        int before = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (!CodePoints.isBlank(codePoint)) {
                end = CodePoints.isWord(codePoint) ? CodePoints.endOfWord(text, end) : end;
                add(pieces, text, at, end, Shape.of(text, before, at, end));
                before = end;
            }
            at = end;
        }
        return pieces;
    }

    private void add(Pieces pieces, String text, int begin, int end, int shape) {
        int known = pieces.size();
        if (!addKnown(pieces, new NormalizedWord(text, begin, end), begin, end, shape)) {
            pieces.truncate(known);
            pieces.add(vocabulary.unknown(), shape, begin, end, begin, end);
        }
    }

    /** Adds the word's pieces; returns false if the vocabulary lacks one, after adding the pieces before it. */
    private boolean addKnown(Pieces pieces, NormalizedWord word, int begin, int end, int shape) {
        String letters = word.letters();
        if (letters.isEmpty() || letters.codePointCount(0, letters.length()) > LONGEST_WORD) {
            return false;
        }
        int at = 0;
        while (at < letters.length()) {
            int to = Math.min(letters.length(), at + vocabulary.longest());
            int id = vocabulary.id(letters, at, to);
            while (id < 0 && to > at + 1) {
                to--;
                id = vocabulary.id(letters, at, to);
            }
            if (id < 0) {
                return false;
            }
            pieces.add(id, shape, begin, end, word.boundary(at), word.boundary(to));
            at = to;
        }
        return true;
    }
}
