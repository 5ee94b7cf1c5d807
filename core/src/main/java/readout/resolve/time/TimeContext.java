package readout.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import readout.tag.TimeDirection;

/**
 * What an expression is read against.
 *
 * @param published day of publication
 * @param tagged true where the tagger marks the expression as a date
 * @param told direction from the day of publication to the expression's, where something tells it
 * @param quarter the quarter last spoken of, as {@code 1989-Q3}
 * @param narrative the times last spoken of
 */
record TimeContext(
        Optional<LocalDate> published,
        boolean tagged,
        Optional<TimeDirection> told,
        Optional<String> quarter,
        Narrative narrative) {

    /** The same of an article without a date. */
    TimeContext withoutPublished() {
        return new TimeContext(Optional.empty(), tagged, told, quarter, narrative);
    }

    /** The same where no quarter was spoken of. */
    TimeContext withoutQuarter() {
        return new TimeContext(published, tagged, told, Optional.empty(), narrative);
    }

    /** The same after these times. */
    TimeContext with(Narrative other) {
        return new TimeContext(published, tagged, told, quarter, other);
    }

    /** The direction; {@code PRESENT}, for the nearest one, where nothing tells it. */
    TimeDirection direction() {
        return told.orElse(TimeDirection.PRESENT);
    }
}
