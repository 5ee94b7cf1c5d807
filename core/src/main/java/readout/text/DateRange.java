package readout.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days from a first to a last one, both included. */
public record DateRange(LocalDate first, LocalDate last) {
    private static final int LONGEST_DAYS = 40;

    /** A single day. */
    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /** How many days. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** True for a single day. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** True for more than a month, give or take: it tells of no meeting or event when it was. */
    public boolean isLong() {
        return days() > LONGEST_DAYS;
    }

    /** Days between the two, 0 where they overlap. */
    public long gap(DateRange other) {
        if (last.isBefore(other.first)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}
