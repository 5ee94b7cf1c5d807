package readout.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Probabilities of one mark for each piece of a text: that the piece has it, and that it begins there. */
final class Marks {
    private final double[] on;
    private final double[] begins;

    Marks(int pieces) {
        on = new double[pieces];
        begins = new double[pieces];
    }

    void set(int piece, double on, double begins) {
        this.on[piece] = on;
        this.begins[piece] = begins;
    }

    /**
     * Finds the runs of pieces that have the mark with more than {@code least} probability. A run ends where another probably begins, but
     * not within a word: runs share no word.
     *
     * @param beginsWord whether a piece is the first of its word
     */
    List<Run> runs(double least, IntPredicate beginsWord) {
        List<Run> runs = new ArrayList<>();
        int piece = 0;
        while (piece < on.length) {
            if (on[piece] <= least) {
                piece++;
                continue;
            }
            int end = end(piece, least, beginsWord);
            double most = Arrays.stream(on, piece, end).max().orElseThrow();
            runs.add(new Run(piece, end - 1, most));
            piece = nextWord(end, beginsWord);
        }
        return runs;
    }

    private int end(int first, double least, IntPredicate beginsWord) {
        int end = first + 1;
        while (end < on.length && on[end] > least && !(begins[end] > on[end] / 2 && beginsWord.test(end))) {
            end++;
        }
        return end;
    }

    private int nextWord(int from, IntPredicate beginsWord) {
        int next = from;
        while (next < on.length && !beginsWord.test(next)) {
            next++;
        }
        return next;
    }
}
