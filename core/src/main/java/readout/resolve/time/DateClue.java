package readout.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.tag.TimeDirection;
import readout.text.FixedEvent;

/**
 * Clue to the day of publication from one expression. How long after a past weekday articles are published was counted in 840 dated
 * articles (PolNeAR's training part); the other shares are rounded from the same articles, with full dates given more room for history.
 */
final class DateClue {
    private static final double[] AFTER_PAST_WEEKDAY = {0.30, 0.34, 0.20, 0.09, 0.04, 0.015, 0.015};
    private static final double[] BEFORE_COMING_WEEKDAY = {0.20, 0.20, 0.17, 0.15, 0.12, 0.09, 0.07};
    /** Days after a date, as steps: number of days and share of the step. Most give a year because it is not the current one. */
    private static final double[][] AFTER_FULL_DATE = {
        {0, 0.10}, {1, 0.12}, {7, 0.06}, {30, 0.05}, {365, 0.09}, {3650, 0.58}
    };

    private static final double[][] AFTER_YEARLESS = {{0, 0.20}, {1, 0.15}, {7, 0.25}, {30, 0.25}, {365, 0.15}};
    private static final double[][] BEFORE_COMING = {{0, 0.05}, {1, 0.08}, {7, 0.30}, {30, 0.32}, {365, 0.25}};
    private static final double[][] BEFORE_CHANGE = {{0, 0.65}, {1, 0.15}, {7, 0.10}, {30, 0.05}, {365, 0.05}};
    private static final double[][] AROUND_SHARED_QUOTATION = {{0, 0.60}, {1, 0.25}, {7, 0.10}, {30, 0.05}};
    private static final double[][] AROUND_PRESENT = {{0, 0.80}, {1, 0.15}, {7, 0.05}};
    /** Share of expressions that are errors, ours or the article's. */
    private static final double MISTAKE = 1e-5;

    private static final int OLDEST_YEAR = 1990;

    private final String words;
    private final boolean firm;
    private final ToDoubleFunction<LocalDate> likelihood;
    private final Function<LocalDate, List<LocalDate>> anchors;

    private DateClue(
            String words,
            boolean firm,
            ToDoubleFunction<LocalDate> likelihood,
            Function<LocalDate, List<LocalDate>> anchors) {
        this.words = words;
        this.firm = firm;
        this.likelihood = likelihood;
        this.anchors = anchors;
    }

    String words() {
        return words;
    }

    /** True for a clue that shows the year of publication: a weekday with its day, an event of last month, the last change. */
    boolean firm() {
        return firm;
    }

    /** Likelihood that an article of this day uses the expression; comparable only between days. */
    double likelihood(LocalDate day) {
        return likelihood.applyAsDouble(day) + MISTAKE;
    }

    /** Days that the expression fixes. */
    List<LocalDate> anchors(LocalDate latest) {
        return anchors.apply(latest);
    }

    static DateClue weekday(String words, int weekday, Optional<TimeDirection> direction) {
        return new DateClue(
                words,
                false,
                day -> isAhead(direction)
                        ? BEFORE_COMING_WEEKDAY[
                                Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7)]
                        : AFTER_PAST_WEEKDAY[Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7)],
                latest -> List.of());
    }

    static DateClue fullDate(String words, LocalDate date, Optional<TimeDirection> direction) {
        return new DateClue(words, false, day -> near(day, date, direction, AFTER_FULL_DATE), latest -> List.of(date));
    }

    /** Clue from a day without a year, with or without its weekday, with the years in which it can lie. */
    static DateClue yearless(
            String words, int month, int dayOfMonth, Optional<Integer> weekday, Optional<TimeDirection> direction) {
        return new DateClue(
                words,
                weekday.isPresent(),
                day -> years(day.getYear() - 1, day.getYear() + 1, month, dayOfMonth, weekday)
                        .mapToDouble(date -> near(day, date, direction, AFTER_YEARLESS))
                        .sum(),
                latest -> weekday.isEmpty()
                        ? List.of()
                        : years(OLDEST_YEAR, latest.getYear() + 1, month, dayOfMonth, weekday)
                                .toList());
    }

    private static Stream<LocalDate> years(int from, int to, int month, int dayOfMonth, Optional<Integer> weekday) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(year -> date(year, month, dayOfMonth).stream())
                .filter(date -> weekday.isEmpty() || date.getDayOfWeek().getValue() == weekday.get());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Clue from a known event.
     *
     * @param step how the article counts from its own day to the event: "last month", "next week"
     */
    static DateClue event(FixedEvent event, Optional<Step> step, Optional<TimeDirection> direction) {
        return new DateClue(
                event.name(),
                step.isPresent(),
                day -> step.isPresent()
                        ? share(step.get(), event, day)
                        : near(day, isAhead(direction) ? event.begin() : event.end(), direction, AFTER_FULL_DATE),
                latest -> List.of(event.begin()));
    }

    /** Clue from the last change of the page. */
    static DateClue modified(LocalDate changed) {
        return new DateClue(
                "the date of the last change",
                true,
                day -> share(ChronoUnit.DAYS.between(day, changed), BEFORE_CHANGE),
                latest -> List.of(changed));
    }

    /** Clue from another, dated article with the same quotation. */
    static DateClue sharedQuotation(LocalDate dated) {
        return new DateClue(
                "a quotation shared with an article of " + dated,
                true,
                day -> share(Math.abs(ChronoUnit.DAYS.between(day, dated)), AROUND_SHARED_QUOTATION),
                latest -> List.of(dated));
    }

    /** Step from the publication's week, month or year: before (-1), the same (0) or after (1). */
    record Step(char unit, int count) {}

    private static double share(Step step, FixedEvent event, LocalDate day) {
        return switch (step.unit()) {
            case 'W' -> week(event.begin()) == week(day) + step.count() ? 1.0 / 7 : 0;
            case 'M' ->
                YearMonth.from(event.begin()).equals(YearMonth.from(day).plusMonths(step.count())) ? 1.0 / 30 : 0;
            default -> event.begin().getYear() == day.getYear() + step.count() ? 1.0 / 365 : 0;
        };
    }

    private static long week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return ChronoUnit.WEEKS.between(LocalDate.ofEpochDay(4), monday);
    }

    private static boolean isAhead(Optional<TimeDirection> direction) {
        return direction.filter(TimeDirection.FUTURE::equals).isPresent();
    }

    private static double near(LocalDate day, LocalDate date, Optional<TimeDirection> direction, double[][] after) {
        long lag = ChronoUnit.DAYS.between(date, day);
        if (direction.isEmpty()) {
            return 0.7 * share(lag, after) + 0.3 * share(-lag, BEFORE_COMING);
        }
        return switch (direction.get()) {
            case PAST -> share(lag, after);
            case PRESENT -> share(Math.abs(lag), AROUND_PRESENT);
            case FUTURE -> share(-lag, BEFORE_COMING);
        };
    }

    /** Share of a single day at this distance. */
    private static double share(long days, double[][] steps) {
        double from = -1;
        for (double[] step : steps) {
            if (days >= 0 && days <= step[0]) {
                return step[1] / (step[0] - from);
            }
            from = step[0];
        }
        return 0;
    }
}
