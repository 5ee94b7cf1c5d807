package readout.publish;

import java.time.Duration;
import java.util.Optional;

/** Says that a message did not arrive, or that nobody knows whether it did. */
public final class Undelivered extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean lasting;
    private final boolean unknown;
    private final transient Optional<Duration> retryAfter;

    private Undelivered(String reason, boolean lasting, boolean unknown, Optional<Duration> retryAfter) {
        super(reason);
        this.lasting = lasting;
        this.unknown = unknown;
        this.retryAfter = retryAfter;
    }

    /** It can be tried again. */
    public static Undelivered forNow(String reason) {
        return new Undelivered(reason, false, false, Optional.empty());
    }

    /** It can be tried again after a time that the channel names. */
    public static Undelivered until(String reason, Duration retryAfter) {
        return new Undelivered(reason, false, false, Optional.of(retryAfter));
    }

    /** It may have arrived: the answer did not. */
    public static Undelivered unknown(String reason) {
        return new Undelivered(reason, false, true, Optional.empty());
    }

    /** It will never be taken as it is. */
    public static Undelivered forGood(String reason) {
        return new Undelivered(reason, true, false, Optional.empty());
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    boolean lasting() {
        return lasting;
    }

    boolean unknown() {
        return unknown;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
