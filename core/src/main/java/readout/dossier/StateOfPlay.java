package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.fact.Event;
import readout.fact.Meeting;

/**
 * State of play of the talks on a day.
 *
 * @param why reason for the status, in words
 * @param lastMet the last meeting of the sides that took place
 * @param next the next planned meeting
 * @param truce the latest truce agreed
 * @param turn the collapse or cancellation behind the status
 */
public record StateOfPlay(
        LocalDate day,
        Status status,
        String why,
        Optional<Finding<Meeting>> lastMet,
        Optional<Finding<Meeting>> next,
        Optional<Finding<Meeting>> turn,
        Optional<Finding<Event>> truce,
        List<Due> deadlines) {
    public StateOfPlay {
        deadlines = List.copyOf(deadlines);
    }

    /** Status of the talks. */
    public enum Status {
        ON("talks are on"),
        SUSPENDED("talks are suspended"),
        COLLAPSED("talks have collapsed"),
        QUIET("no talks are known of");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Due date of a position or deadline.
     *
     * @param finding the position or deadline that names the day
     */
    public record Due(Finding<?> finding, LocalDate day, Fate fate) {
        /** What became of the due date. */
        public enum Fate {
            PENDING,
            /** The same party later named a later day. */
            EXTENDED,
            PASSED
        }
    }
}
