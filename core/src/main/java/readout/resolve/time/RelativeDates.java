package readout.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import readout.tag.TimeDirection;

/** Rules for units counted from a day: "last month", "two years ago", "a day earlier", "later this week", "the following year". */
final class RelativeDates {
    private static final String MODIFIER = "(?:%MOD|(?:the )?(?:%EDGE|course|rest) of (?:the )?)?";

    private RelativeDates() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("(?:%MOD)?(%SEASON)(?: of)? (last|this|next) year", RelativeDates::seasonOfThisYear),
                TimeRule.of(
                        "(?:%ABOUTAGO )?(%NUM|an?) (?:more )?(%UNITS|%UNIT)(?: or so)? ago(?: today)?",
                        (found, context) -> ago(found, -1, context.published(), context)),
                TimeRule.of(
                        "(?:an?|(%NUM)) (?:year )?and a half(?: years)? ago",
                        (found, context) -> context.published().map(day -> yearAndHalfAgo(found.group(1), day))),
                TimeRule.of(
                        "(?:%VAGUE )?%UNITS ago|long ago", (found, context) -> Optional.of(TimeValue.date("PAST_REF"))),
                TimeRule.of(
                        "(%NUM|an?) (%UNITS|%UNIT) (?:from now|hence|from today)",
                        (found, context) -> ago(found, 1, context.published(), context)),
                TimeRule.of(
                        "(%NUM|an?) (%UNITS|%UNIT) (earlier|before|previously)(?= [\\p{Ll}]|[.,;]|$)",
                        (found, context) -> ago(found, -1, anchor(found.group(2), context), context)),
                TimeRule.of(
                        "(%NUM|an?) (%UNITS|%UNIT) (later|after that)",
                        (found, context) ->
                                ago(found, 1, context.narrative().anchor(TimeWords.unitCode(found.group(2))), context)),
                TimeRule.of(
                        "(?:the )?(year|month|week|day)[- ](?:earlier|ago) (?:period|quarter|month|day|week|%ORD[- ]quarter)",
                        (found, context) -> context.published().map(day -> back(found.group(1), 1, day, context))),
                TimeRule.of(
                        "(year|month|week|day)[- ](?:earlier|ago)",
                        (found, context) -> context.published().map(day -> back(found.group(1), 1, day, context))),
                TimeRule.of(
                        MODIFIER + "(last|next|this|(?:the )?current|the coming) (%CALENDARUNIT|century)",
                        RelativeDates::unit),
                TimeRule.of(
                        "(?:the )?week (after next|before last)",
                        (found, context) -> context.published()
                                .map(day -> TimeValue.date(Calendar.week(
                                        day.plusWeeks(found.group(1).startsWith("after") ? 2 : -2))))),
                TimeRule.of(
                        "(?:early|earlier|late|later) in the day",
                        (found, context) -> context.narrative().day().map(day -> TimeValue.date(day.toString()))),
                TimeRule.of(
                        "(?:early|earlier|late|later) in the (week|month|year|decade)",
                        (found, context) -> present(found.group(1), context)),
                TimeRule.of(
                        "(?:%MOD|(?:early|earlier|late|later) )?(?:that(?: same)?|the same) (week|month|quarter|year|decade)",
                        (found, context) -> same(found.group(1), context)),
                TimeRule.of(
                        MODIFIER + "(?:this|the current) (?:fiscal|financial|calendar) (year|quarter)",
                        (found, context) -> present(found.group(1), context)),
                TimeRule.of(
                        MODIFIER + "(?:the )?(following|previous|preceding) (%CALENDARUNIT)", RelativeDates::following),
                TimeRule.of(
                        MODIFIER + "(?:(last|next|this|the coming|the) )?(%SEASON)(?: of)? (%YEAR|%YEARWORDS)",
                        RelativeDates::seasonOfYear),
                TimeRule.of(MODIFIER + "(last|next|this|this coming|this past) (%SEASON)", RelativeDates::season),
                TimeRule.of(
                        "(?<=\\b%BEFORESEASON )(?:the )?(?:%MOD)?(spring|summer|autumn|winter)|(?<=\\bin )the (?:%MOD)?(fall)",
                        RelativeDates::bareSeason),
                TimeRule.of(
                        "the (?:middle|end|start|beginning) of (?:the|this) (year|month|week|decade)",
                        (found, context) -> context.published()
                                .map(day ->
                                        TimeValue.date(Calendar.shifted(day, TimeWords.unitCode(found.group(1)), 0)))),
                TimeRule.of(
                        "the (?:whole|full|entire) year",
                        (found, context) ->
                                context.published().map(day -> TimeValue.date(Calendar.year(day.getYear())))),
                TimeRule.of(
                        "(?:the )?year(?:[- ]|'s |’s )end",
                        (found, context) -> context.published()
                                .map(day -> TimeValue.date(Calendar.year(day.getYear()) + "-12-31"))),
                TimeRule.of("(?:the|this) (?:past|last) (year|month|week|decade)", RelativeDates::pastUnit));
    }

    /** Step of a word: -1 for "last", 1 for "next", 0 for "this". */
    static int step(String word) {
        String clean = word.toLowerCase(Locale.ROOT).replace("the ", "");
        if (TimeWords.list("BACK").contains(clean)) {
            return -1;
        }
        return TimeWords.list("AHEAD").contains(clean) ? 1 : 0;
    }

    private static Optional<LocalDate> anchor(String unit, TimeContext context) {
        boolean longUnit = !unit.toLowerCase(Locale.ROOT).startsWith("day");
        return longUnit ? context.published() : context.narrative().day().or(context::published);
    }

    private static Optional<TimeValue> ago(MatchResult found, int sign, Optional<LocalDate> from, TimeContext context) {
        OptionalInt count = TimeWords.number(found.group(1));
        if (from.isEmpty() || count.isEmpty()) {
            return from.isEmpty() ? Optional.empty() : Optional.of(TimeValue.date("PAST_REF"));
        }
        String unit = found.group(2);
        if (TimeWords.unitCode(unit).startsWith("T")) {
            return Optional.of(TimeValue.time(from.get().toString()));
        }
        int units = count.getAsInt() * TimeWords.weeksIn(unit);
        return Optional.of(
                sign < 0
                        ? back(unit, units, from.get(), context)
                        : TimeValue.date(Calendar.shifted(from.get(), TimeWords.unitCode(unit), units)));
    }

    /** Date this many units back; "a year ago" after a quarter refers to the same quarter of the year before. */
    private static TimeValue back(String unit, int count, LocalDate from, TimeContext context) {
        String code = TimeWords.unitCode(unit);
        if (code.equals("Y") && count == 1 && context.quarter().isPresent()) {
            String quarter = context.quarter().get();
            return TimeValue.date(Calendar.year(Integer.parseInt(quarter.substring(0, 4)) - 1) + quarter.substring(4));
        }
        return TimeValue.date(
                switch (code) {
                    case "E" -> Calendar.year(from.getYear() - 10 * count);
                    case "C" -> Calendar.year(from.getYear() - 100 * count);
                    default -> Calendar.shifted(from, code, -count);
                });
    }

    private static Optional<TimeValue> present(String unit, TimeContext context) {
        return context.published().map(day -> TimeValue.date(Calendar.shifted(day, TimeWords.unitCode(unit), 0)));
    }

    private static Optional<TimeValue> same(String unit, TimeContext context) {
        String code = TimeWords.unitCode(unit);
        return context.narrative().anchor(code).map(day -> TimeValue.date(Calendar.shifted(day, code, 0)));
    }

    private static TimeValue yearAndHalfAgo(@Nullable String count, LocalDate day) {
        int years = count == null ? 1 : TimeWords.number(count).orElse(1);
        return TimeValue.date(Calendar.year(day.minusYears(years).minusMonths(6).getYear()));
    }

    private static Optional<TimeValue> unit(MatchResult found, TimeContext context) {
        String code = TimeWords.unitCode(found.group(2));
        int step = step(found.group(1));
        return context.published()
                .map(day -> TimeValue.date(
                        code.equals("W")
                                ? Calendar.week(Calendar.weekOf(day, step, context.direction()))
                                : Calendar.shifted(day, code, step)));
    }

    private static Optional<TimeValue> pastUnit(MatchResult found, TimeContext context) {
        String unit = found.group(1).toLowerCase(Locale.ROOT);
        if (unit.equals("month") || unit.equals("week")) {
            return Optional.of(TimeValue.duration("P1" + TimeWords.unitCode(unit)));
        }
        return context.published().map(day -> TimeValue.date(Calendar.shifted(day, TimeWords.unitCode(unit), -1)));
    }

    private static Optional<TimeValue> following(MatchResult found, TimeContext context) {
        String code = TimeWords.unitCode(found.group(2));
        return context.narrative()
                .anchor(code)
                .or(context::published)
                .map(day -> TimeValue.date(Calendar.shifted(day, code, step(found.group(1)))));
    }

    private static Optional<TimeValue> seasonOfYear(MatchResult found, TimeContext context) {
        String year = found.group(3);
        int number = Character.isDigit(year.charAt(0)) ? TimeWords.digits(year) : TimeWords.yearInWords(year);
        return Optional.of(TimeValue.date(Calendar.year(number) + "-" + TimeWords.season(found.group(2))));
    }

    private static Optional<TimeValue> seasonOfThisYear(MatchResult found, TimeContext context) {
        return context.published()
                .map(day -> TimeValue.date(
                        Calendar.year(day.getYear() + step(found.group(2))) + "-" + TimeWords.season(found.group(1))));
    }

    private static Optional<TimeValue> season(MatchResult found, TimeContext context) {
        String season = TimeWords.season(found.group(2));
        String word = found.group(1).toLowerCase(Locale.ROOT);
        return context.published()
                .map(day -> TimeValue.date(Calendar.year(yearOfSeason(day, season, word)) + "-" + season));
    }

    /** Season without a year, "in spring", "by the fall": the one in that direction, for the present the nearest. */
    private static Optional<TimeValue> bareSeason(MatchResult found, TimeContext context) {
        String season = TimeWords.season(found.group(1) == null ? found.group(2) : found.group(1));
        return context.published().map(day -> season(day, season, context.direction()));
    }

    static TimeValue season(LocalDate day, String season, TimeDirection direction) {
        YearMonth middle = Calendar.month(day, middleOf(season), direction);
        return TimeValue.date(Calendar.year(middle.getYear()) + "-" + season);
    }

    /** Middle month of a season, in the calendar year in which it ends. */
    private static int middleOf(String season) {
        return switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 1;
        };
    }

    private static int yearOfSeason(LocalDate day, String season, String word) {
        int end = switch (season) {
            case "SP" -> 5;
            case "SU" -> 8;
            case "FA" -> 11;
            default -> 2;
        };
        if (word.equals("last") || word.endsWith("past")) {
            return day.getMonthValue() > end ? day.getYear() : day.getYear() - 1;
        }
        return word.equals("next") && day.getMonthValue() > end - 2 ? day.getYear() + 1 : day.getYear();
    }
}
