package readout.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word pieces that the network knows, by number. A piece inside a word begins with "##". */
final class Vocabulary {
    private static final String INSIDE = "##";

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> inside = new HashMap<>();
    private final int longest;
    private final int unknown;
    private final int start;
    private final int end;

    /** Vocabulary of these pieces, whose numbers are their places in the list. */
    Vocabulary(List<String> pieces) {
        int most = 0;
        for (int id = 0; id < pieces.size(); id++) {
            String piece = pieces.get(id);
            first.put(piece, id);
            if (piece.startsWith(INSIDE)) {
                inside.put(piece.substring(INSIDE.length()), id);
            }
            most = Math.max(most, piece.length());
        }
        longest = most;
        unknown = special("[UNK]");
        start = special("[CLS]");
        end = special("[SEP]");
    }

    /** The number of the piece from {@code begin} to {@code end} of a word; -1 where there is none. */
    int id(String word, int begin, int end) {
        return (begin == 0 ? first : inside).getOrDefault(word.substring(begin, end), -1);
    }

    /** The most characters that a piece has. */
    int longest() {
        return longest;
    }

    int unknown() {
        return unknown;
    }

    /** What stands before a window's pieces. */
    int start() {
        return start;
    }

    /** What stands after a window's pieces. */
    int end() {
        return end;
    }

    private int special(String piece) {
        Integer id = first.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }
}
