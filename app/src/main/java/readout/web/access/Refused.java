package readout.web.access;

import java.time.Duration;

/** Thrown when a request is refused: not signed in, not allowed, forged or too frequent. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Why why;
    private final transient Duration wait;

    /** Reason for refusing a request. */
    public enum Why {
        /** Nobody is signed in. */
        UNKNOWN(401),
        /** The visitor's role does not allow this. */
        FORBIDDEN(403),
        /** The request may come from another site's page. */
        FOREIGN(403),
        /** The rate limit is exceeded. */
        TOO_MANY(429);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }

    Refused(Why why, String reason) {
        this(why, reason, Duration.ZERO);
    }

    /** @param wait how long to wait before trying again */
    public Refused(Why why, String reason, Duration wait) {
        super(reason);
        this.why = why;
        this.wait = wait;
    }

    public Why why() {
        return why;
    }

    /** How long to wait before trying again, in whole seconds, at least 1. */
    public long seconds() {
        return Math.max(1, wait.toSeconds() + 1);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
