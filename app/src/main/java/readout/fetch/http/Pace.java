package readout.fetch.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Rate limiter per host: the next request is sent no sooner than the least time after the last one was answered, however many threads ask. */
final class Pace {
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final LongSupplier nanoseconds;
    private final Sleeper sleeper;

    /** Sleeps for a time; {@code Thread::sleep} outside of tests. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** A request to send. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws NotFetched;
    }

    /** A host's queue: who holds the turn, and when the next request may be sent. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long free = Long.MIN_VALUE;
    }

    Pace(LongSupplier nanoseconds, Sleeper sleeper) {
        this.nanoseconds = nanoseconds;
        this.sleeper = sleeper;
    }

    /** Sends the request when its turn at the host comes. */
    <T> T inTurn(String host, Duration least, Request<T> request) throws NotFetched, InterruptedException {
        Turn turn = turns.computeIfAbsent(host, key -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            long now = nanoseconds.getAsLong();
            if (turn.free > now) {
                sleeper.sleep(Duration.ofNanos(turn.free - now));
            }
            try {
                return request.send();
            } finally {
                turn.free = nanoseconds.getAsLong() + least.toNanos();
            }
        } finally {
            turn.lock.unlock();
        }
    }
}
