package readout.web.access;

/**
 * Who asks.
 *
 * @param name empty where nobody is known
 */
public record Visitor(String name, AccessRole role, How how) {
    /** How a visitor is known. */
    public enum How {
        /** Not at all. */
        NOT,
        /** The server has no accounts and listens to its own machine alone: whoever reaches it is its user. */
        OWN_MACHINE,
        /** Signed in with a password. */
        SESSION,
        /** A program with a token. */
        TOKEN
    }

    static final Visitor NOBODY = new Visitor("", AccessRole.ANYONE, How.NOT);
    static final Visitor ANY_READER = new Visitor("", AccessRole.READER, How.NOT);

    /** The name under what he or she does. */
    public String signature() {
        return name.isEmpty() ? "on this machine" : name;
    }

    public boolean may(AccessRole needed) {
        return role.includes(needed);
    }

    /** May he or she correct and add. */
    public boolean edits() {
        return may(AccessRole.EDITOR);
    }

    public boolean signedIn() {
        return how == How.SESSION;
    }
}
