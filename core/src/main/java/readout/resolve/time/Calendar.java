package readout.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import readout.tag.TimeDirection;

/** Calendar arithmetic with days, weeks, months, quarters and years; results are TIMEX3 values. */
final class Calendar {
    /** Largest distance in months into the future for a day without a year and without a known direction. */
    private static final int MONTHS_AHEAD = 5;

    /** Distance in days within which a day needs no year. */
    private static final int CLOSE = 30;

    private Calendar() {}

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * A day in the week this many weeks away. On a Sunday "last week" is the one that is ending, and on a weekend a week to come is the
     * next one.
     */
    static LocalDate weekOf(LocalDate published, int weeks, TimeDirection direction) {
        DayOfWeek today = published.getDayOfWeek();
        boolean ending = weeks < 0 && today == DayOfWeek.SUNDAY;
        boolean coming = weeks == 0 && direction == TimeDirection.FUTURE && today.getValue() > 5;
        return published.plusWeeks(weeks + (ending || coming ? 1 : 0));
    }

    /** Week of a month by ISO's rule for years: the first week is the one with most of its days in the month. */
    static LocalDate weekOfMonth(YearMonth month, int number) {
        return month.atDay(4).plusWeeks(number - 1L);
    }

    static String month(YearMonth month) {
        return month.toString();
    }

    static String quarter(int year, int quarter) {
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    static String quarter(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String decade(int year) {
        return year(year).substring(0, 3);
    }

    /** Value of a day, which may not exist ("February 30"). */
    static Optional<TimeValue> day(int year, int month, int day) {
        try {
            return Optional.of(TimeValue.date(LocalDate.of(year, month, day).toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Weekday in that direction; today counts for both, because nothing distinguishes it from a week away; for the present, the nearest.
     */
    static LocalDate weekday(LocalDate published, int weekday, TimeDirection direction) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate last = published.with(TemporalAdjusters.previousOrSame(day));
        LocalDate next = published.with(TemporalAdjusters.nextOrSame(day));
        return switch (direction) {
            case PAST -> last;
            case FUTURE -> next;
            case PRESENT ->
                ChronoUnit.DAYS.between(last, published) <= ChronoUnit.DAYS.between(published, next) ? last : next;
        };
    }

    /** Month in that direction, including the current one; for the present, the nearest, preferring the past. */
    static YearMonth month(LocalDate published, int month, TimeDirection direction) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        return switch (direction) {
            case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
            case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
            case PRESENT -> nearest(now, same);
        };
    }

    private static YearMonth nearest(YearMonth now, YearMonth same) {
        long ahead = now.until(same, ChronoUnit.MONTHS);
        if (ahead > MONTHS_AHEAD) {
            return same.minusYears(1);
        }
        return ahead < MONTHS_AHEAD - 12 ? same.plusYears(1) : same;
    }

    /**
     * Year of a day given without one; the day of publication counts for both directions, and a day close by is never placed a year away.
     */
    static int yearOf(LocalDate published, MonthDay day, TimeDirection direction) {
        int year = published.getYear();
        for (int each = year - 1; each <= year + 1; each++) {
            if (Math.abs(published.until(day.atYear(each), ChronoUnit.DAYS)) <= CLOSE) {
                return each;
            }
        }
        LocalDate same = day.atYear(year);
        return switch (direction) {
            case PAST -> same.isAfter(published) ? year - 1 : year;
            case FUTURE -> same.isBefore(published) ? year + 1 : year;
            case PRESENT -> month(published, day.getMonthValue(), direction).getYear();
        };
    }

    /** Date this many units away, no finer than the unit: a week, a month, a year. */
    static String shifted(LocalDate from, String unitCode, long count) {
        return switch (unitCode) {
            case "D" -> from.plusDays(count).toString();
            case "W" -> week(from.plusWeeks(count));
            case "M" -> month(YearMonth.from(from).plusMonths(count));
            case "Q" -> quarter(from.plusMonths(3 * count));
            case "Y" -> year(from.getYear() + (int) count);
            case "E" -> decade(from.getYear() + 10 * (int) count);
            case "C" -> year(from.getYear() + 100 * (int) count).substring(0, 2);
            default -> from.toString();
        };
    }
}
