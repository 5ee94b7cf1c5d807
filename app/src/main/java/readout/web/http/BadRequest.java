package readout.web.http;

/** A request that can't be understood: which part of it, and why. */
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
