package readout.web.http;

/** Thrown when the page, dossier or finding in the request doesn't exist. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what what is missing, as a message */
    public NotFound(String what) {
        super(what);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
