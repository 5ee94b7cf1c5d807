package readout.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Range of days from first to last, both inclusive. */
public record DateRange(LocalDate first, LocalDate last) {
    private static final int LONGEST_DAYS = 40;

    /** Creates a range of a single day. */
    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Number of days. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** True for a single day. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** True for more than about a month, which is too vague to date a meeting or event. */
    public boolean isLong() {
        return days() > LONGEST_DAYS;
    }

    /** Days between two ranges, 0 if they overlap. */
    public long gap(DateRange other) {
        if (last.isBefore(other.first)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}
