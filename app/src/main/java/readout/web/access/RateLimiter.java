package readout.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** Rate limiter per client (token bucket). */
public final class RateLimiter {
    private static final int MOST_KNOWN = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long burst;
    private final long many;
    private final Duration time;

    /**
     * Creates a rate limiter.
     *
     * @param burst the bucket's capacity: calls allowed at once
     * @param many calls added to the bucket in each {@code time}
     */
    public RateLimiter(long burst, long many, Duration time) {
        this.burst = burst;
        this.many = many;
        this.time = time;
        Duration full = time.multipliedBy(burst / many + 1);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(full)
                .build();
    }

    /** Takes one call from a client's bucket; returns zero if it was allowed, or else how long to wait. */
    public Duration take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How long a client has to wait before its next call, without taking one. */
    public Duration wait(String who) {
        return Duration.ofNanos(bucket(who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Resets a client's bucket. */
    public void forget(String who) {
        buckets.invalidate(who);
    }

    private Bucket bucket(String who) {
        return buckets.get(
                who,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(many, time))
                        .build());
    }
}
