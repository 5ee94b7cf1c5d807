package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.fact.Event;
import readout.fact.Meeting;

/**
 * How the talks stand on a day.
 *
 * @param why what the status rests on, in words
 * @param lastMet the last meeting of the sides that took place
 * @param next the next one planned
 * @param truce the latest one agreed
 * @param turn the collapse or cancellation that the status rests on
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

    /** Whether there are talks. */
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
     * A day by which something is to be done.
     *
     * @param finding the position or the deadline that names the day
     */
    public record Due(Finding<?> finding, LocalDate day, Fate fate) {
        /** What has come of it. */
        public enum Fate {
            PENDING,
            /** A later word of the same party names a later day. */
            EXTENDED,
            PASSED
        }
    }
}
