package readout.annotate.time;

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

/** Arithmetic of days, weeks, months, quarters and years, with its results as TIMEX3 values. */
final class Calendar {
    /** A day without a year lies at most this far ahead where the tense leaves it open. */
    private static final int MONTHS_AHEAD = 5;

    private static final int MONTHS_JUST_AHEAD = 2;

    private Calendar() {}

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
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

    /** The value of a day that may not exist ("February 30"). */
    static Optional<TimeValue> day(int year, int month, int day) {
        try {
            return Optional.of(TimeValue.date(LocalDate.of(year, month, day).toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The weekday as the tense has it: on or before the day of publication, or on or after it. */
    static LocalDate weekday(LocalDate published, int weekday, Tense tense) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return published.with(
                tense.looksAhead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The month as the tense has it; the nearest one, rather past, where it is open. */
    static YearMonth month(LocalDate published, int month, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        return switch (tense) {
            case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
            case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
            case OPEN, FUTURE_IN_PAST -> nearest(now, same);
        };
    }

    private static YearMonth nearest(YearMonth now, YearMonth same) {
        long ahead = now.until(same, ChronoUnit.MONTHS);
        if (ahead > MONTHS_AHEAD) {
            return same.minusYears(1);
        }
        return ahead < MONTHS_AHEAD - 12 ? same.plusYears(1) : same;
    }

    /** The year of a day given without one: a report of what is past may still name a day just ahead ("a dividend payable Dec. 15"). */
    static int yearOf(LocalDate published, MonthDay day, Tense tense) {
        LocalDate same = day.atYear(published.getYear());
        LocalDate ahead = same.isBefore(published) ? day.atYear(published.getYear() + 1) : same;
        LocalDate behind = same.isAfter(published) ? day.atYear(published.getYear() - 1) : same;
        return switch (tense) {
            case PAST -> (ahead.isAfter(published.plusMonths(MONTHS_JUST_AHEAD)) ? behind : ahead).getYear();
            case FUTURE -> ahead.getYear();
            case OPEN, FUTURE_IN_PAST ->
                month(published, day.getMonthValue(), tense).getYear();
        };
    }

    /** The unit so many units away, no finer than the unit: a week, a month, a year. */
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
