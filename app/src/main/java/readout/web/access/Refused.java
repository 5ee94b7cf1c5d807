package readout.web.access;

import java.time.Duration;

/** A request that is not carried out, and why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Why why;
    private final transient Duration wait;

    /** Why it is refused. */
    public enum Why {
        /** Nobody is signed in. */
        UNKNOWN(401),
        /** Whoever it is may not do this. */
        FORBIDDEN(403),
        /** It comes from another site's page. */
        FOREIGN(403),
        /** Too many came. */
        TOO_MANY(429);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        /** The HTTP status for it. */
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

    /** Whole seconds to wait, at least 1. */
    public long seconds() {
        return Math.max(1, wait.toSeconds() + 1);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
