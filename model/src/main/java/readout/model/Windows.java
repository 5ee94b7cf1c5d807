package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Divides an article's pieces into windows, cut at the end of a paragraph or else of a sentence. The training code's windows.py does the
 * same.
 */
public final class Windows {
    /** Size of a window in pieces; with the start and end pieces it is 128. */
    private static final int SIZE = 126;

    /** Largest number of context pieces before a paragraph. */
    private static final int CONTEXT = 20;

    /** Largest number of context pieces in a window that begins inside a paragraph, whose quotations continue. */
    private static final int CONTEXT_INSIDE = 40;

    /** Least distance in pieces from the core to a sentence with which the context begins. */
    private static final int LEAST_CONTEXT = 8;

    /** Least number of pieces before a cut at the end of a sentence. */
    private static final int SHORTEST = 60;

    private Windows() {}

    /** Windows over the text's pieces, in order; empty if there are no pieces. */
    public static List<Window> over(String text, Pieces pieces) {
        boolean[] sentences = SentenceBegins.of(text, pieces);
        boolean[] paragraphs = new boolean[sentences.length];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = sentences[i] && Shape.beginsLine(pieces.shape(i));
        }
        List<Window> windows = new ArrayList<>();
        int core = 0;
        while (core < sentences.length) {
            int start = core == 0 ? 0 : start(sentences, core, paragraphs[core] ? CONTEXT : CONTEXT_INSIDE);
            int stop = stop(paragraphs, sentences, core, start);
            windows.add(new Window(start, core, stop));
            core = stop;
        }
        return windows;
    }

    private static int start(boolean[] sentences, int core, int context) {
        for (int i = Math.max(0, core - context); i <= core - LEAST_CONTEXT; i++) {
            if (sentences[i]) {
                return i;
            }
        }
        return Math.max(0, core - context / 2);
    }

    private static int stop(boolean[] paragraphs, boolean[] sentences, int core, int start) {
        int most = start + SIZE;
        if (most >= sentences.length) {
            return sentences.length;
        }
        int least = Math.max(core + 1, start + SHORTEST);
        return last(paragraphs, least, most)
                .orElseGet(() -> last(sentences, least, most).orElse(most));
    }

    private static OptionalInt last(boolean[] begins, int least, int most) {
        return IntStream.iterate(most, i -> i >= least, i -> i - 1)
                .filter(i -> begins[i])
                .findFirst();
    }
}
