package readout.fact;

import java.util.Optional;

/**
 * Someone comes to or goes from a delegation or office.
 *
 * @param group the delegation, body or office in the article's words: "the core group", "chief negotiator"
 * @param date of the change, absent where the article gives none
 */
public record RosterChange(Kind kind, String group, Optional<PartialDate> date) {
    /** Which way. */
    public enum Kind {
        JOINS,
        LEAVES
    }
}
