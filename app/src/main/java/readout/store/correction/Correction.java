package readout.store.correction;

import java.time.Instant;
import java.util.Map;

/**
 * What a user set right, kept apart from what was read.
 *
 * @param number from 1, in order of making
 * @param target a finding's, claim's or person's id, or a side's or issue's name
 * @param detail what the action needs: {@code field} and {@code value} of an edit, {@code into} of a merge, {@code name} of a rename
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
    /** What can be done. */
    public enum Action {
        /** The finding is wrong and not shown. */
        REJECT,
        /** One field of a finding has another value. */
        EDIT,
        /** One finding, or person, is another one. */
        MERGE,
        /** A claim is a finding of its own. */
        SPLIT,
        /** A person has another name. */
        RENAME,
        /** A finding that no article tells. */
        ADD,
        /** The finding was looked at and is right. */
        CONFIRM
    }

    public Correction {
        detail = Map.copyOf(detail);
    }

    /** One that is to be made. */
    public static Correction of(
            Action action, String target, Map<String, String> detail, String who, Instant now, String why) {
        return new Correction(0, action, target, detail, who, now.toString(), why, false);
    }
}
