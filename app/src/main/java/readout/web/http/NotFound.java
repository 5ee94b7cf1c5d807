package readout.web.http;

/** What was asked for is not here. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what what is not here, in words */
    public NotFound(String what) {
        super(what);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
