package readout.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Resource;
import readout.tag.TimeDirection;

/** Rules for holidays whose day follows from the year: "Christmas Eve", "last Thanksgiving", "Easter 2019". */
final class Holidays {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final List<Holiday> ALL = Resource.rows("holidays.tsv", 3).stream()
            .map(row -> new Holiday(Pattern.compile(row.get(0)), day(row.get(1))))
            .toList();

    /** Holiday with the pattern of its names. */
    private record Holiday(Pattern names, IntFunction<LocalDate> day) {}

    private Holidays() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("(?-i:(" + words() + "))(?:,? (%YEAR))?", Holidays::holiday),
                TimeRule.fixed("9/11", TimeValue.date("2001-09-11")),
                TimeRule.of("(?:%MOD|(?:the )?(?:start|beginning) of )?the new year", Holidays::newYear));
    }

    /** Names of the holidays, as alternatives of a regular expression. */
    static String words() {
        return ALL.stream().map(holiday -> holiday.names().pattern()).collect(Collectors.joining("|"));
    }

    private static IntFunction<LocalDate> named(String name) {
        return ALL.stream()
                .filter(holiday -> holiday.names().matcher(name).matches())
                .findFirst()
                .orElseThrow()
                .day();
    }

    /** Parses the day in the resource file: "12-25", "11 4 THURSDAY", "05 last MONDAY", "easter -2". */
    private static IntFunction<LocalDate> day(String written) {
        String[] parts = BLANK.split(written);
        if (parts.length == 1) {
            MonthDay day = MonthDay.parse("--" + written);
            return day::atYear;
        }
        if (parts[0].equals("easter")) {
            return year -> easter(year).plusDays(Integer.parseInt(parts[1]));
        }
        DayOfWeek weekday = DayOfWeek.valueOf(parts[2]);
        TemporalAdjuster adjuster = parts[1].equals("last")
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday);
        return year -> LocalDate.of(year, Integer.parseInt(parts[0]), 1).with(adjuster);
    }

    private static Optional<TimeValue> holiday(MatchResult found, TimeContext context) {
        if (found.group(2) == null && context.published().isEmpty()) {
            return Optional.empty();
        }
        IntFunction<LocalDate> day = named(found.group(1));
        if (found.group(2) != null) {
            return Optional.of(
                    TimeValue.date(day.apply(Integer.parseInt(found.group(2))).toString()));
        }
        return context.published()
                .map(published -> TimeValue.date(
                        nearest(published, day, context.direction()).toString()));
    }

    /** The new year: the current one in its first month, otherwise the next. */
    private static Optional<TimeValue> newYear(MatchResult found, TimeContext context) {
        return context.published()
                .map(day ->
                        TimeValue.date(Calendar.year(day.getMonthValue() == 1 ? day.getYear() : day.getYear() + 1)));
    }

    private static LocalDate nearest(LocalDate published, IntFunction<LocalDate> day, TimeDirection direction) {
        LocalDate best = day.apply(published.getYear());
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate each = day.apply(year);
            boolean fits = fits(each, published, direction);
            boolean bestFits = fits(best, published, direction);
            boolean nearer = distance(each, published) < distance(best, published);
            best = fits && (!bestFits || nearer) ? each : best;
        }
        return best;
    }

    private static boolean fits(LocalDate day, LocalDate published, TimeDirection direction) {
        return switch (direction) {
            case PAST -> !day.isAfter(published);
            case PRESENT -> true;
            case FUTURE -> !day.isBefore(published);
        };
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
