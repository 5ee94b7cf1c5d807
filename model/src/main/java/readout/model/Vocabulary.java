package readout.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vocabulary of the network: word pieces by number. A piece inside a word begins with "##". */
final class Vocabulary {
    private static final String INSIDE = "##";

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> inside = new HashMap<>();
    private final int longest;
    private final int unknown;
    private final int start;
    private final int end;

    /** Creates a vocabulary of these pieces, numbered by their index in the list. */
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

    /** Number of the piece from {@code begin} to {@code end} of a word; -1 if there is none. */
    int id(String word, int begin, int end) {
        return (begin == 0 ? first : inside).getOrDefault(word.substring(begin, end), -1);
    }

    /** Length of the longest piece, in characters. */
    int longest() {
        return longest;
    }

    int unknown() {
        return unknown;
    }

    /** Number of the start piece, before a window's pieces. */
    int start() {
        return start;
    }

    /** Number of the end piece, after a window's pieces. */
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
