package readout.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is read against.
 *
 * @param published day of publication
 * @param tense of the clause the expression stands in
 * @param quarter the quarter last spoken of, as {@code 1989-Q3}
 * @param narrative the day last spoken of, which "a day earlier" counts from
 */
record TimeContext(
        Optional<LocalDate> published, Tense tense, Optional<String> quarter, Optional<LocalDate> narrative) {}
