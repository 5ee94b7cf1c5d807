package readout.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;
import readout.text.TimeType;

/** Rules for weekdays, today and its neighbours, with parts of the day: "late Monday", "next Friday", "this morning". */
final class WeekdayDates {
    private WeekdayDates() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("(?:each|every) (%WEEKDAY)", (found, context) -> recurring(found.group(1))),
                TimeRule.of("%WEEKDAYS", (found, context) -> recurring(found.group())),
                TimeRule.of(
                        "(?:(last|next|this|this coming|this past) )?(%WEEKDAY)(?:'s|’s)? (%PART)",
                        WeekdayDates::partOfWeekday),
                TimeRule.of("(?:the )(following|previous|preceding) (%WEEKDAY)", WeekdayDates::followingWeekday),
                TimeRule.of("(?:the )(following|next|previous|preceding) day", WeekdayDates::followingDay),
                TimeRule.of("(%WEEKDAY),? (?:of )?(last|this|next) week", WeekdayDates::ofWeek),
                TimeRule.of("(?:%MOD)?(?:(last|next|this|this coming|this past) )?(%WEEKDAY)", WeekdayDates::weekday),
                TimeRule.of("(?:%MOD)?(today|tomorrow|yesterday|tonight)(?:'s|’s)? (%PART)", WeekdayDates::partOfToday),
                TimeRule.of("(?:%MOD)?(?:this|that|the same) (%PART)", WeekdayDates::thisPart),
                TimeRule.of("(?:%MOD)?(last|tomorrow|yesterday) (night|evening)", WeekdayDates::lastNight),
                TimeRule.of("(?:%MOD)?tonight", (found, context) -> part(context.published(), "night")),
                TimeRule.of(
                        "(?:%MOD|the )?(?:day (before|after) )(yesterday|tomorrow)",
                        (found, context) -> context.published()
                                .map(day -> TimeValue.date(
                                        day.plusDays(found.group(1).equals("before") ? -2 : 2)
                                                .toString()))),
                TimeRule.of(
                        "(?:%MOD)?(today|tomorrow|yesterday)",
                        (found, context) -> context.published()
                                .map(day -> TimeValue.date(
                                        neighbour(day, found.group(1)).toString()))),
                TimeRule.of(
                        "(?:%MOD)?(%PART) (yesterday|today|tomorrow)",
                        (found, context) ->
                                part(context.published().map(day -> neighbour(day, found.group(2))), found.group(1))),
                TimeRule.of("the (night|evening|day) before(?! %OWNER\\b)", WeekdayDates::before),
                TimeRule.of(
                        "(?:the |that )?same day|that day",
                        (found, context) -> context.narrative().day().map(day -> TimeValue.date(day.toString()))),
                TimeRule.of(
                        "(?:%MOD)?(this|last|next|the|(?:the|this) (?:coming|past|holiday)) weekend",
                        WeekdayDates::weekend));
    }

    private static Optional<TimeValue> recurring(String weekday) {
        return Optional.of(TimeValue.set("XXXX-WXX-" + TimeWords.weekday(weekday)));
    }

    private static Optional<TimeValue> weekday(MatchResult found, TimeContext context) {
        int weekday = TimeWords.weekday(found.group(2));
        if (context.published().isEmpty()) {
            return Optional.of(TimeValue.date("XXXX-WXX-" + weekday));
        }
        return Optional.of(TimeValue.date(
                day(context.published().get(), weekday, found.group(1), context).toString()));
    }

    private static Optional<TimeValue> followingWeekday(MatchResult found, TimeContext context) {
        DayOfWeek weekday = DayOfWeek.of(TimeWords.weekday(found.group(2)));
        boolean ahead = found.group(1).equalsIgnoreCase("following");
        return context.narrative()
                .day()
                .map(day -> day.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)))
                .map(day -> TimeValue.date(day.toString()));
    }

    private static Optional<TimeValue> followingDay(MatchResult found, TimeContext context) {
        return context.narrative()
                .day()
                .map(day -> TimeValue.date(
                        day.plusDays(RelativeDates.step(found.group(1))).toString()));
    }

    private static Optional<TimeValue> ofWeek(MatchResult found, TimeContext context) {
        int weekday = TimeWords.weekday(found.group(1));
        return context.published()
                .map(day -> Calendar.weekOf(day, RelativeDates.step(found.group(2)), context.direction())
                        .with(DayOfWeek.of(weekday)))
                .map(day -> TimeValue.date(day.toString()));
    }

    private static Optional<TimeValue> partOfWeekday(MatchResult found, TimeContext context) {
        int weekday = TimeWords.weekday(found.group(2));
        return part(context.published().map(day -> day(day, weekday, found.group(1), context)), found.group(3));
    }

    private static LocalDate day(
            LocalDate published, int weekday, @org.jspecify.annotations.Nullable String word, TimeContext context) {
        String counted = word == null ? "" : word.toLowerCase(Locale.ROOT);
        return switch (counted) {
            case "last", "this past" -> Calendar.weekday(published.minusDays(1), weekday, TimeDirection.PAST);
            case "next", "this coming" -> Calendar.weekday(published.plusDays(1), weekday, TimeDirection.FUTURE);
            default -> Calendar.weekday(published, weekday, context.told().orElse(TimeDirection.PAST));
        };
    }

    private static LocalDate neighbour(LocalDate day, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday" -> day.minusDays(1);
            case "tomorrow" -> day.plusDays(1);
            default -> day;
        };
    }

    private static Optional<TimeValue> partOfToday(MatchResult found, TimeContext context) {
        return part(context.published().map(day -> neighbour(day, found.group(1))), found.group(2));
    }

    private static Optional<TimeValue> thisPart(MatchResult found, TimeContext context) {
        boolean that = !found.group().toLowerCase(Locale.ROOT).contains("this");
        return part(that ? context.narrative().day() : context.published(), found.group(1));
    }

    /** Value of "the night before", counted from the day last mentioned. */
    private static Optional<TimeValue> before(MatchResult found, TimeContext context) {
        Optional<LocalDate> day =
                context.narrative().day().or(context::published).map(each -> each.minusDays(1));
        return found.group(1).equalsIgnoreCase("day")
                ? day.map(each -> TimeValue.date(each.toString()))
                : part(day, found.group(1));
    }

    private static Optional<TimeValue> lastNight(MatchResult found, TimeContext context) {
        int days = found.group(1).equalsIgnoreCase("tomorrow") ? 1 : -1;
        return part(context.published().map(day -> day.plusDays(days)), found.group(2));
    }

    private static Optional<TimeValue> part(Optional<LocalDate> day, String part) {
        return day.map(each -> new TimeValue(TimeType.TIME, each + TimeWords.partOfDay(part)));
    }

    /**
     * Weekend, which belongs to the week that it ends. "The weekend" is the past one on a working day and the current one on its own days.
     */
    private static Optional<TimeValue> weekend(MatchResult found, TimeContext context) {
        String word = found.group(1).toLowerCase(Locale.ROOT);
        return context.published().map(day -> {
            LocalDate sunday = Calendar.weekday(day, 7, TimeDirection.FUTURE);
            return TimeValue.date(Calendar.week(sunday.plusWeeks(weeks(word, day, context))) + "-WE");
        });
    }

    private static int weeks(String word, LocalDate day, TimeContext context) {
        boolean working = day.getDayOfWeek().getValue() < 6;
        boolean open = word.equals("the") && working && context.direction() != TimeDirection.FUTURE;
        boolean past = context.direction() == TimeDirection.PAST && !word.endsWith("coming");
        if (word.equals("next")) {
            return 1;
        }
        return word.equals("last") || word.endsWith("past") && working || open || past ? -1 : 0;
    }
}
