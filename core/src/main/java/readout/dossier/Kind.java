package readout.dossier;

import java.util.Locale;

/** The kinds of fact. */
public enum Kind {
    MEETING('m'),
    STATEMENT('s'),
    ROLE('r'),
    POSITION('p'),
    EVENT('e'),
    MARKET('k'),
    DEADLINE('d');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    /** What ids of its findings begin with. */
    public char letter() {
        return letter;
    }

    /** In lower case, as tables and JSON have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
