package readout.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;

/** Holidays whose day follows from the year: "Christmas Eve", "last Thanksgiving", "Easter 2019". */
final class Holidays {
    private static final Map<String, IntFunction<LocalDate>> DAYS = Map.of(
            "christmas", year -> LocalDate.of(year, 12, 25),
            "christmas day", year -> LocalDate.of(year, 12, 25),
            "christmas eve", year -> LocalDate.of(year, 12, 24),
            "new year's day", year -> LocalDate.of(year, 1, 1),
            "new year's eve", year -> LocalDate.of(year, 12, 31),
            "thanksgiving",
                    year -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
            "labor day", year -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
            "memorial day", year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
            "easter", Holidays::easter,
            "good friday", year -> easter(year).minusDays(2));

    private Holidays() {}

    static List<TimeRule> rules() {
        return List.of(TimeRule.of(
                "(?-i:(Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)|Thanksgiving|Labor Day|Memorial Day|Easter|Good Friday))(?: (%YEAR))?",
                Holidays::holiday));
    }

    private static Optional<TimeValue> holiday(Matcher found, TimeContext context) {
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
                .map(published ->
                        TimeValue.date(nearest(published, day, context.tense()).toString()));
    }

    private static LocalDate nearest(LocalDate published, IntFunction<LocalDate> day, Tense tense) {
        LocalDate best = day.apply(published.getYear());
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate each = day.apply(year);
            boolean fits = tense == Tense.OPEN || tense.looksAhead() != each.isBefore(published);
            boolean bestFits = tense == Tense.OPEN || tense.looksAhead() != best.isBefore(published);
            boolean nearer = distance(each, published) < distance(best, published);
            best = fits && (!bestFits || nearer) ? each : best;
        }
        return best;
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
