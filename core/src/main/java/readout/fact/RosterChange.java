package readout.fact;

import java.util.Optional;

/**
 * Change of roster: someone joins or leaves a delegation or office.
 *
 * @param group the delegation, body or office in the article's words: "the core group", "chief negotiator"
 * @param date date of the change, absent if the article gives none
 */
public record RosterChange(Kind kind, String group, Optional<PartialDate> date) {
    /** Direction of the change. */
    public enum Kind {
        JOINS,
        LEAVES
    }
}
