package readout.web.access;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What somebody may do; each may do what the ones before may. */
public enum AccessRole implements RouteRole {
    /** Nobody known: the page to sign in, and what any page needs. */
    ANYONE,
    /** Looks, searches, subscribes, sends word to the administrator. */
    READER,
    /** Adds articles and corrects. */
    EDITOR,
    /** Reads what readers sent, and what the server measures. */
    ADMINISTRATOR;

    /** What the administrator was called before; understood for one version more. */
    private static final String FORMER_ADMINISTRATOR = "keeper";

    /**
     * The role of that word.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static AccessRole of(String word) {
        return FORMER_ADMINISTRATOR.equalsIgnoreCase(word) ? ADMINISTRATOR : valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean includes(AccessRole needed) {
        return compareTo(needed) >= 0;
    }

    /** In lower case, as it is kept and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
