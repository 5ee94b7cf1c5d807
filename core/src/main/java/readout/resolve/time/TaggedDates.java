package readout.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;
import readout.text.TimeType;

/** Rules for words that are a date only if the tagger marks them: "the year", "overnight", "the 30th", "spring". */
final class TaggedDates {
    private TaggedDates() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.tagged(
                        "(?:(?:the |an? )?(?:early|late|mid)[- ]|the )?(morning|afternoon|evening|night|overnight)",
                        (found, context) -> context.narrative()
                                .day()
                                .map(day -> new TimeValue(TimeType.TIME, day + TimeWords.partOfDay(found.group(1))))),
                TimeRule.tagged(
                        "(?:the (?:%EDGE|rest|remainder) of )?the (?:fiscal |financial )?(day|week|month|year)",
                        (found, context) -> context.published()
                                .map(day ->
                                        TimeValue.date(Calendar.shifted(day, TimeWords.unitCode(found.group(1)), 0)))),
                TimeRule.tagged("(?:the )?(?:%MOD)?(%SEASON)", TaggedDates::season),
                TimeRule.tagged("weekend", TaggedDates::weekend),
                TimeRule.tagged("the (\\d{1,2})(?:st|nd|rd|th)", TaggedDates::dayOfMonth));
    }

    private static Optional<TimeValue> season(MatchResult found, TimeContext context) {
        String season = TimeWords.season(found.group(1));
        return context.published().map(day -> RelativeDates.season(day, season, context.direction()));
    }

    private static Optional<TimeValue> weekend(MatchResult found, TimeContext context) {
        return context.published().map(day -> {
            LocalDate sunday = Calendar.weekday(day, 7, TimeDirection.FUTURE);
            int weeks = context.direction() == TimeDirection.PAST ? -1 : 0;
            return TimeValue.date(Calendar.week(sunday.plusWeeks(weeks)) + "-WE");
        });
    }

    /** Day in the month of publication, otherwise in the month before or after. */
    private static Optional<TimeValue> dayOfMonth(MatchResult found, TimeContext context) {
        int number = Integer.parseInt(found.group(1));
        return context.published().flatMap(day -> {
            boolean next = context.direction() == TimeDirection.FUTURE && number < day.getDayOfMonth();
            boolean last = context.direction() == TimeDirection.PAST && number > day.getDayOfMonth();
            YearMonth month = YearMonth.from(day).plusMonths(next ? 1 : last ? -1 : 0);
            return Calendar.day(month.getYear(), month.getMonthValue(), number);
        });
    }
}
