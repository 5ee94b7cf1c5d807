package readout.web.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Calendar sheet of a month, in whole weeks that begin on Monday. */
public record Month<T>(YearMonth month, List<List<Cell<T>>> weeks) {
    private static final int DAYS = 7;

    /**
     * Day of the sheet with its entries.
     *
     * @param inside false for the days of the months before and after
     */
    public record Cell<T>(LocalDate day, boolean inside, List<T> entries) {}

    /** @param on the entries of a day */
    public static <T> Month<T> of(YearMonth month, Function<LocalDate, List<T>> on) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Cell<T>>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Cell<T>> week = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                LocalDate each = monday.plusDays(day);
                week.add(new Cell<>(each, YearMonth.from(each).equals(month), on.apply(each)));
            }
            weeks.add(week);
        }
        return new Month<>(month, weeks);
    }
}
