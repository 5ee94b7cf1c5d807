package readout.web.access;

/**
 * Visitor who sent a request, with the role and the way of signing in.
 *
 * @param name the account's name; empty where the visitor is not signed in
 */
public record Visitor(String name, AccessRole role, How how) {
    /** How a visitor was identified. */
    public enum How {
        /** Not identified. */
        NOT,
        /** On an open server: it has no accounts and listens on its own machine only, so whoever reaches it is its user. */
        OWN_MACHINE,
        /** Signed in with a password. */
        SESSION,
        /** Identified by a token. */
        TOKEN
    }

    static final Visitor NOBODY = new Visitor("", AccessRole.ANYONE, How.NOT);
    static final Visitor ANY_READER = new Visitor("", AccessRole.READER, How.NOT);

    /** The name with which the visitor's corrections are signed. */
    public String signature() {
        return name.isEmpty() ? "on this machine" : name;
    }

    public boolean may(AccessRole needed) {
        return role.includes(needed);
    }

    /** True where the visitor may add articles and make corrections. */
    public boolean edits() {
        return may(AccessRole.EDITOR);
    }

    public boolean signedIn() {
        return how == How.SESSION;
    }
}
