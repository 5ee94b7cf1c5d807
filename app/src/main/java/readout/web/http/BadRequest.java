package readout.web.http;

/** Thrown when a request can't be understood; names the parameter or field and the reason. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param part the name of the parameter or field */
    public BadRequest(String part, String reason) {
        super(part + " " + reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
