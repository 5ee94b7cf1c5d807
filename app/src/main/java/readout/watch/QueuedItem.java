package readout.watch;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/**
 * An article on its way into the dossier.
 *
 * @param known what its source says of it
 * @param input what was fetched; empty before, and once it is done
 * @param backlog true where it was there before its source was followed
 * @param tries failures so far
 * @param begun how often work on it began
 * @param reason of the last failure
 */
public record QueuedItem(
        String id,
        String source,
        String address,
        Metadata known,
        Step step,
        Optional<Input> input,
        boolean backlog,
        int tries,
        int begun,
        Instant due,
        Optional<String> reason) {
    /** How far it came. Reading, annotating and consolidating are one step: they keep nothing but what the dossier holds in the end. */
    public enum Step {
        /** Its address is known. */
        FOUND,
        /** Its page is kept. */
        FETCHED,
        /** It is in the dossier, or was set aside there as off the subject. */
        DONE,
        /** It failed too often. */
        ASIDE;

        /** In lower case, as it is kept and shown. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
