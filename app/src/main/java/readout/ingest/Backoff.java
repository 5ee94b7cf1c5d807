package readout.ingest;

import java.time.Duration;

/** How long to wait after failures. */
public final class Backoff {
    private static final int MOST_DOUBLINGS = 12;

    private Backoff() {}

    /** The first wait, doubled so often, at most the longest. */
    public static Duration doubled(Duration first, int times, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
