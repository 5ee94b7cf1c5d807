package readout.read;

/** Reports that an input has no readable article, with the reason. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    /** Reason in words for the user. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
