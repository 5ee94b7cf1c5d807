package readout.merge;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that an ISO day, week, month, quarter or year covers. */
public record Period(LocalDate first, LocalDate last) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d).*");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int LONGEST_DAYS = 40;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;

    /** The period, empty for a value that names none. */
    public static Optional<Period> of(String value) {
        try {
            return Optional.ofNullable(parsed(value));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static @Nullable Period parsed(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(value);
            return new Period(day, day);
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            YearMonth month = YearMonth.parse(value);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                    .with(DayOfWeek.MONDAY);
            return new Period(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
        }
        Matcher quarter = QUARTER.matcher(value);
        if (quarter.matches()) {
            YearMonth month = YearMonth.of(
                    Integer.parseInt(quarter.group(1)),
                    (Integer.parseInt(quarter.group(2)) - 1) * MONTHS_OF_QUARTER + 1);
            return new Period(
                    month.atDay(1), month.plusMonths(MONTHS_OF_QUARTER - 1L).atEndOfMonth());
        }
        if (value.matches("\\d{4}")) {
            Year year = Year.parse(value);
            return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        return null;
    }

    /** From the first day of one to the last of the other, where the other is known and later. */
    public static Optional<Period> of(Optional<String> start, Optional<String> end) {
        return start.flatMap(Period::of)
                .map(first -> end.flatMap(Period::of)
                        .filter(last -> !last.last().isBefore(first.first()))
                        .map(last -> new Period(first.first(), last.last()))
                        .orElse(first));
    }

    /** True for more than a month, give or take: it tells of no meeting or event when it was. */
    boolean isLong() {
        return days() > LONGEST_DAYS;
    }

    /** True for a single day. */
    public boolean isDay() {
        return first.equals(last);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Days between the two, 0 where they overlap. */
    long gap(Period other) {
        if (last.isBefore(other.first)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}
