package readout.model;

/** Estimates at which pieces sentences begin, from punctuation and capital letters; good enough to cut windows. */
final class SentenceBegins {
    private static final String CLOSING = "\"'”’)]";
    /** Length of the longest word whose full stop may belong to an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 3;

    private final String text;
    private final Pieces pieces;

    private SentenceBegins(String text, Pieces pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** For each piece, whether a sentence or paragraph begins with it; always false for the first piece of the text. */
    static boolean[] of(String text, Pieces pieces) {
        return new SentenceBegins(text, pieces).find();
    }

    private boolean[] find() {
        boolean[] begins = new boolean[pieces.size()];
        int last = 0;
        for (int i = 1; i < begins.length; i++) {
            // last piece before this one that does not close a quotation or bracket
            last = CLOSING.indexOf(lastCharacter(i - 1)) < 0 ? i - 1 : last;
            begins[i] = pieces.beginsWord(i) && (Shape.beginsLine(pieces.shape(i)) || startsAfter(i, last));
        }
        return begins;
    }

    private boolean startsAfter(int piece, int last) {
        int shape = pieces.shape(piece);
        boolean start = Shape.isCapitalAfterBlank(shape) || shape == Shape.OPENING_QUOTE;
        return start && pieces.wordBegin(piece) > pieces.wordEnd(piece - 1) && endsSentence(last);
    }

    private boolean endsSentence(int piece) {
        char mark = lastCharacter(piece);
        return mark == '!' || mark == '?' || mark == '.' && piece > 0 && wordLength(piece - 1) > LONGEST_ABBREVIATION;
    }

    private char lastCharacter(int piece) {
        return text.charAt(pieces.wordEnd(piece) - 1);
    }

    private int wordLength(int piece) {
        return text.codePointCount(pieces.wordBegin(piece), pieces.wordEnd(piece));
    }
}
