package readout.fetch.http;

/** Thrown with the reason why an address could not be fetched. */
public final class NotFetched extends Exception {
    private static final long serialVersionUID = 1L;

    public NotFetched(String reason) {
        super(reason);
    }

    /** The reason, in words for the user. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
