package readout.model;

/**
 * Window of an article's pieces that the network reads at once, half open. Each piece is in the core of one window; the pieces before the
 * core are context.
 */
public record Window(int start, int core, int stop) {
    public Window {
        if (start < 0 || core < start || stop <= core) {
            throw new IllegalArgumentException("no window " + start + ", " + core + ", " + stop);
        }
    }

    /** Number of pieces. */
    public int size() {
        return stop - start;
    }
}
