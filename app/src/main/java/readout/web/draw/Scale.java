package readout.web.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Step of a time axis, from a day to a year. */
public enum Scale {
    DAY("d MMM"),
    WEEK("d MMM"),
    MONTH("MMM yyyy"),
    QUARTER("MMM yyyy"),
    YEAR("yyyy");

    private static final int MOST_STEPS = 62;
    private static final int MONTHS_OF_QUARTER = 3;

    private final DateTimeFormatter format;

    Scale(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** The finest scale at which the period has no more steps than fit on a screen. */
    public static Scale of(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        for (Scale scale : values()) {
            if (days / scale.length() <= MOST_STEPS) {
                return scale;
            }
        }
        return YEAR;
    }

    private int length() {
        return switch (this) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30;
            case QUARTER -> 91;
            case YEAR -> 365;
        };
    }

    /** The first day of the step that contains the day. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next step. */
    public LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(MONTHS_OF_QUARTER);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** The first days of all steps between two days, both included. */
    public List<LocalDate> steps(LocalDate from, LocalDate to) {
        List<LocalDate> steps = new ArrayList<>();
        for (LocalDate step = begin(from); !step.isAfter(to); step = next(step)) {
            steps.add(step);
        }
        return steps;
    }

    /** The axis label of a step. */
    public String label(LocalDate step) {
        return format.format(step);
    }

    /** The scale's name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
