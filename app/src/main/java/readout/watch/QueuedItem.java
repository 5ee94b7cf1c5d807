package readout.watch;

import java.time.Instant;
import java.util.Arrays;
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
        FOUND("found"),
        /** Its page is kept. */
        FETCHED("fetched"),
        /** It is in the dossier, or was set aside there as off the subject. */
        DONE("done"),
        /** It failed too often. */
        QUARANTINED("aside");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** As it is kept and shown. */
        public String word() {
            return word;
        }

        static Step of(String word) {
            return Arrays.stream(values())
                    .filter(step -> step.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }
    }
}
