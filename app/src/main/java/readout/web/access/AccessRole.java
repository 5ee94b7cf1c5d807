package readout.web.access;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** Access role of a visitor; each role includes the ones before it. */
public enum AccessRole implements RouteRole {
    /** May open the sign-in page, style sheets and scripts; for visitors who aren't signed in. */
    ANYONE,
    /** May read, search, subscribe and send feedback. */
    READER,
    /** May add articles and make corrections. */
    EDITOR,
    /** May read feedback and the server's metrics. */
    ADMINISTRATOR;

    /** The administrator role's former name; still accepted for one more version. */
    private static final String FORMER_ADMINISTRATOR = "keeper";

    /**
     * Parses a role, in any case.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static AccessRole of(String word) {
        return FORMER_ADMINISTRATOR.equalsIgnoreCase(word) ? ADMINISTRATOR : valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean includes(AccessRole needed) {
        return compareTo(needed) >= 0;
    }

    /** The role's name in lower case, as stored and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
