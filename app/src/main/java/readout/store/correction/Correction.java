package readout.store.correction;

import java.time.Instant;
import java.util.Map;

/**
 * A user's correction, stored apart from the findings that were read.
 *
 * @param number from 1, in order of making
 * @param target the id of a finding, claim or person, or the name of a side or issue
 * @param detail parameters of the action: {@code field} and {@code value} of an edit, {@code into} of a merge, {@code name} of a rename
 */
public record Correction(
        long number,
        Action action,
        String target,
        Map<String, String> detail,
        String who,
        String made,
        String why,
        boolean undone) {
    /** The actions of a correction. */
    public enum Action {
        /** Rejects a finding as wrong; it is not shown. */
        REJECT,
        /** Gives one field of a finding another value. */
        EDIT,
        /** Merges a finding or person into another. */
        MERGE,
        /** Splits a claim off as a finding of its own. */
        SPLIT,
        /** Gives a person another name. */
        RENAME,
        /** Adds a finding that no article states. */
        ADD,
        /** Confirms a finding as right. */
        CONFIRM
    }

    public Correction {
        detail = Map.copyOf(detail);
    }

    /** A new correction that has no number yet. */
    public static Correction of(
            Action action, String target, Map<String, String> detail, String who, Instant now, String why) {
        return new Correction(0, action, target, detail, who, now.toString(), why, false);
    }
}
