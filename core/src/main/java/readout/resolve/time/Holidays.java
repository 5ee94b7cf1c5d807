package readout.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;

/** Holidays whose day follows from the year: "Christmas Eve", "last Thanksgiving", "Easter 2019". */
final class Holidays {
    private static final Map<String, IntFunction<LocalDate>> DAYS = Map.ofEntries(
            Map.entry("christmas", year -> LocalDate.of(year, 12, 25)),
            Map.entry("christmas day", year -> LocalDate.of(year, 12, 25)),
            Map.entry("christmas eve", year -> LocalDate.of(year, 12, 24)),
            Map.entry("new year's", year -> LocalDate.of(year, 1, 1)),
            Map.entry("new year's day", year -> LocalDate.of(year, 1, 1)),
            Map.entry("new year's eve", year -> LocalDate.of(year, 12, 31)),
            Map.entry("valentine's day", year -> LocalDate.of(year, 2, 14)),
            Map.entry("may day", year -> LocalDate.of(year, 5, 1)),
            Map.entry("july fourth", year -> LocalDate.of(year, 7, 4)),
            Map.entry("the fourth of july", year -> LocalDate.of(year, 7, 4)),
            Map.entry("halloween", year -> LocalDate.of(year, 10, 31)),
            Map.entry("veterans day", year -> LocalDate.of(year, 11, 11)),
            Map.entry(
                    "thanksgiving",
                    year -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))),
            Map.entry(
                    "labor day",
                    year -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))),
            Map.entry(
                    "memorial day",
                    year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
            Map.entry("easter", Holidays::easter),
            Map.entry("good friday", year -> easter(year).minusDays(2)));

    private Holidays() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?-i:(Christmas(?: Day| Eve)?|New Year['’]s(?: [Dd]ay| [Ee]ve)?|Valentine['’]s Day|May Day|July Fourth|[Tt]he Fourth of July"
                                + "|Halloween|Veterans Day|Thanksgiving|Labor Day|Memorial Day|Easter|Good Friday))(?:,? (%YEAR))?",
                        Holidays::holiday),
                TimeRule.fixed("9/11", TimeValue.date("2001-09-11")),
                TimeRule.of("(?:%MOD|(?:the )?(?:start|beginning) of )?the new year", Holidays::newYear));
    }

    private static Optional<TimeValue> holiday(MatchResult found, TimeContext context) {
        IntFunction<LocalDate> day =
                DAYS.get(found.group(1).toLowerCase(java.util.Locale.ROOT).replace('’', '\''));
        if (day == null || found.group(2) == null && context.published().isEmpty()) {
            return Optional.empty();
        }
        if (found.group(2) != null) {
            return Optional.of(
                    TimeValue.date(day.apply(Integer.parseInt(found.group(2))).toString()));
        }
        return context.published()
                .map(published -> TimeValue.date(
                        nearest(published, day, context.direction()).toString()));
    }

    /** The year that begins: in its first month the present one. */
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
