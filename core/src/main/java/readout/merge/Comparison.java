package readout.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stored content and a new one of the same kind, to be compared.
 *
 * @param known what a finding's claims say
 * @param seen the latest day on which the finding was reported
 * @param told what the new claim says
 * @param now the day on which the new claim was reported
 */
record Comparison<C>(C known, LocalDate seen, C told, LocalDate now) {
    /** Days between the two reports. */
    long daysApart() {
        return Math.abs(ChronoUnit.DAYS.between(seen, now));
    }
}
