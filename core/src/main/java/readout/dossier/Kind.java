package readout.dossier;

import java.util.Locale;

/** The kinds of fact. */
public enum Kind {
    MEETING,
    STATEMENT,
    ROLE,
    POSITION,
    EVENT,
    MARKET;

    /** In lower case, as tables and JSON have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
