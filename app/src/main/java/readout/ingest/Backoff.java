package readout.ingest;

import java.time.Duration;

/** Computes the wait after repeated failures. */
public final class Backoff {
    private static final int MOST_DOUBLINGS = 12;

    private Backoff() {}

    /** Exponential backoff: the first wait doubled this many times, up to the longest. */
    public static Duration doubled(Duration first, int times, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
