package readout.model;

import java.util.ArrayList;
import java.util.List;

/** Windows over an article's pieces, cut where sentences end where that can be. The training code's windows.py does the same. */
public final class Windows {
    /** Pieces of a window; the start and end pieces make it 128. */
    private static final int SIZE = 126;

    /** Pieces of context, at most. */
    private static final int CONTEXT = 40;

    /** A sentence's begin nearer to the core than this is no place to begin a context. */
    private static final int LEAST_CONTEXT = 8;

    /** A window is not cut at a sentence's end before this. */
    private static final int SHORTEST = 60;

    private Windows() {}

    /** The windows over the text's pieces, in order; none where there are no pieces. */
    public static List<Window> over(String text, Pieces pieces) {
        boolean[] begins = SentenceBegins.of(text, pieces);
        List<Window> windows = new ArrayList<>();
        int core = 0;
        while (core < begins.length) {
            int start = start(begins, core);
            int stop = stop(begins, core, start);
            windows.add(new Window(start, core, stop));
            core = stop;
        }
        return windows;
    }

    private static int start(boolean[] begins, int core) {
        for (int i = Math.max(0, core - CONTEXT); i <= core - LEAST_CONTEXT; i++) {
            if (begins[i]) {
                return i;
            }
        }
        return Math.max(0, core - CONTEXT / 2);
    }

    private static int stop(boolean[] begins, int core, int start) {
        int most = start + SIZE;
        if (most >= begins.length) {
            return begins.length;
        }
        for (int i = most; i >= Math.max(core + 1, start + SHORTEST); i--) {
            if (begins[i]) {
                return i;
            }
        }
        return most;
    }
}
