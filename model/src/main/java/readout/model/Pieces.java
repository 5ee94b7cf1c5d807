package readout.model;

import java.util.Arrays;

/**
 * Word pieces of a text, in order. Offsets are half open, in UTF-16 units of the text. The spans of a word's pieces are adjacent and cover
 * the word; where one character becomes several pieces, those after the first have empty spans.
 */
public final class Pieces {
    private static final int FIELDS = 6;

    private int[] fields = new int[64 * FIELDS];
    private int size;

    /** Number of pieces. */
    public int size() {
        return size;
    }

    /** Number of a piece in the vocabulary. */
    public int id(int piece) {
        return fields[piece * FIELDS];
    }

    /** Shape of the piece's word, 0 to 16. */
    public int shape(int piece) {
        return fields[piece * FIELDS + 1];
    }

    public int wordBegin(int piece) {
        return fields[piece * FIELDS + 2];
    }

    public int wordEnd(int piece) {
        return fields[piece * FIELDS + 3];
    }

    public int begin(int piece) {
        return fields[piece * FIELDS + 4];
    }

    public int end(int piece) {
        return fields[piece * FIELDS + 5];
    }

    /** True if the piece is the first of its word. */
    public boolean beginsWord(int piece) {
        return piece == 0 || wordBegin(piece) != wordBegin(piece - 1);
    }

    void add(int id, int shape, int wordBegin, int wordEnd, int begin, int end) {
        int at = size * FIELDS;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, 2 * fields.length);
        }
        fields[at] = id;
        fields[at + 1] = shape;
        fields[at + 2] = wordBegin;
        fields[at + 3] = wordEnd;
        fields[at + 4] = begin;
        fields[at + 5] = end;
        size++;
    }

    /** Removes the pieces from this one on. */
    void truncate(int piece) {
        size = piece;
    }
}
