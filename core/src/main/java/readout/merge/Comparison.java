package readout.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Two contents of one kind that may tell of one thing.
 *
 * @param known what the claims of a finding say
 * @param seen the latest day on which the known one was told
 * @param told what a new claim says
 * @param now the day on which the new one was told
 */
record Comparison<C>(C known, LocalDate seen, C told, LocalDate now) {
    /** Days between the two tellings. */
    long daysApart() {
        return Math.abs(ChronoUnit.DAYS.between(seen, now));
    }
}
