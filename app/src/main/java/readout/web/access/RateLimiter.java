package readout.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** So many of something in a time, for each who does it: requests, wrong passwords. */
public final class RateLimiter {
    private static final int MOST_KNOWN = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long burst;
    private final long many;
    private final Duration time;

    /**
     * A limit.
     *
     * @param burst how many at once
     * @param many how many more in each {@code time}
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

    /** Counts one; gives how long to wait, zero where it is within the limit. */
    public Duration take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How long to wait before one more, without counting one. */
    public Duration wait(String who) {
        return Duration.ofNanos(bucket(who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Forgets what was counted. */
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
