package readout.read;

/** Says why an input holds no article that can be read. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    /** The reason, in words for the user. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
