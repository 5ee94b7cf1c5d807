package readout.fetch.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Keeps a least time between two requests to one host. */
final class Pace {
    private final Map<String, Long> next = new HashMap<>();
    private final LongSupplier nanoseconds;
    private final Sleeper sleeper;

    /** Waits; {@code Thread::sleep} outside of tests. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    Pace(LongSupplier nanoseconds, Sleeper sleeper) {
        this.nanoseconds = nanoseconds;
        this.sleeper = sleeper;
    }

    /** Returns when the host may be asked, and books the time until it may be asked again. Others wait for their own hosts meanwhile. */
    void await(String host, Duration least) throws InterruptedException {
        long wait = booked(host, least);
        if (wait > 0) {
            sleeper.sleep(Duration.ofNanos(wait));
        }
    }

    /** Nanoseconds until the turn that is booked. */
    private synchronized long booked(String host, Duration least) {
        long now = nanoseconds.getAsLong();
        long turn = Math.max(now, next.getOrDefault(host, now));
        next.put(host, turn + least.toNanos());
        return turn - now;
    }
}
