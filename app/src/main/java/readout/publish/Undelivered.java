package readout.publish;

import java.time.Duration;
import java.util.Optional;

/** Thrown where a message did not arrive, or its arrival is unknown. */
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

    /** The message can be sent again. */
    public static Undelivered forNow(String reason) {
        return new Undelivered(reason, false, false, Optional.empty());
    }

    /** The message can be sent again after a delay that the channel states. */
    public static Undelivered until(String reason, Duration retryAfter) {
        return new Undelivered(reason, false, false, Optional.of(retryAfter));
    }

    /** The message may have arrived: its response did not. */
    public static Undelivered unknown(String reason) {
        return new Undelivered(reason, false, true, Optional.empty());
    }

    /** The message will never be accepted as it is. */
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
