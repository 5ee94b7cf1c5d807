package readout.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import readout.tag.TimeDirection;

/**
 * Context in which an expression is resolved.
 *
 * @param published day of publication
 * @param tagged true if the tagger marks the expression as a date
 * @param told direction from the day of publication, if known
 * @param quarter the quarter last mentioned, as {@code 1989-Q3}
 * @param narrative the times last mentioned
 */
record TimeContext(
        Optional<LocalDate> published,
        boolean tagged,
        Optional<TimeDirection> told,
        Optional<String> quarter,
        Narrative narrative) {

    /** Returns the context without the day of publication. */
    TimeContext withoutPublished() {
        return new TimeContext(Optional.empty(), tagged, told, quarter, narrative);
    }

    /** Returns the context without a quarter. */
    TimeContext withoutQuarter() {
        return new TimeContext(published, tagged, told, Optional.empty(), narrative);
    }

    /** Returns the context with another narrative. */
    TimeContext with(Narrative other) {
        return new TimeContext(published, tagged, told, quarter, other);
    }

    /** Direction of the expression; {@code PRESENT}, for the nearest date, if unknown. */
    TimeDirection direction() {
        return told.orElse(TimeDirection.PRESENT);
    }
}
