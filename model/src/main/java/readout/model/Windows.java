package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Windows over an article's pieces, cut where a paragraph ends, else a sentence. The training code's windows.py does the same. */
public final class Windows {
    /** Pieces of a window; the start and end pieces make it 128. */
    private static final int SIZE = 126;

    /** Pieces of context before a paragraph, at most. */
    private static final int CONTEXT = 20;

    /** Pieces of context where a window begins inside a paragraph, whose quotations go on. */
    private static final int CONTEXT_INSIDE = 40;

    /** A sentence's begin nearer to the core than this is no place to begin a context. */
    private static final int LEAST_CONTEXT = 8;

    /** A window is not cut at a sentence's end before this. */
    private static final int SHORTEST = 60;

    private Windows() {}

    /** The windows over the text's pieces, in order; none where there are no pieces. */
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
