package readout.watch;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/**
 * An article on its way into the dossier.
 *
 * @param known metadata that its source gives for it
 * @param input the fetched article; empty before fetching, and once it is done
 * @param backlog true where it existed before its source was followed
 * @param tries failures so far
 * @param begun the number of times that work on it began
 * @param reason why it last failed
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
    /** The step that an item has reached. Reading, annotating and consolidating are one step: they store only what the dossier holds in the end. */
    public enum Step {
        /** Its address is known. */
        FOUND("found"),
        /** Its page is stored. */
        FETCHED("fetched"),
        /** It is in the dossier, or quarantined there as off-topic. */
        DONE("done"),
        /** It failed too often. */
        QUARANTINED("aside");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** The step's name, as it is stored and shown. */
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
