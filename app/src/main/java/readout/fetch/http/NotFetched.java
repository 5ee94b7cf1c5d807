package readout.fetch.http;

/** Says why an address gave nothing. */
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
