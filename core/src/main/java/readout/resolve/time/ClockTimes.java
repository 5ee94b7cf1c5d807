package readout.resolve.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;

/** Rules for times of day: "10 p.m. Wednesday", "noon Thursday", "14:30 GMT". */
final class ClockTimes {
    private static final String CLOCK =
            "(?:(?:around|about) )?(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])\\.?m\\b\\.?(?: %ZONE)?";
    private static final String DAY = "(?:,? (?:on )?(%WEEKDAY|today|tomorrow|yesterday))";

    private ClockTimes() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(CLOCK + DAY, (found, context) -> clock(found, day(found.group(4), context))),
                TimeRule.of(CLOCK, (found, context) -> clock(found, context.published())),
                TimeRule.of(
                        "(\\d\\d?)[:.](\\d\\d) ?(?:GMT|UTC|hours)|(\\d\\d)(\\d\\d) ?(?:GMT|UTC|hours)",
                        (found, context) -> full(found, context.published())),
                TimeRule.of(
                        "(noon|midnight|midday)" + DAY, (found, context) -> noon(found, day(found.group(2), context))),
                TimeRule.of("(noon|midnight|midday)", (found, context) -> noon(found, context.published())));
    }

    private static Optional<LocalDate> day(String word, TimeContext context) {
        return context.published().map(published -> switch (word.toLowerCase(Locale.ROOT)) {
            case "today" -> published;
            case "tomorrow" -> published.plusDays(1);
            case "yesterday" -> published.minusDays(1);
            default ->
                Calendar.weekday(
                        published, TimeWords.weekday(word), context.told().orElse(TimeDirection.PAST));
        });
    }

    private static Optional<TimeValue> clock(MatchResult found, Optional<LocalDate> day) {
        int hour = Integer.parseInt(found.group(1)) % 12 + (found.group(3).equalsIgnoreCase("p") ? 12 : 0);
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return at(day, hour, minute);
    }

    private static Optional<TimeValue> full(MatchResult found, Optional<LocalDate> day) {
        int hour = found.group(1) == null ? 3 : 1;
        return at(day, Integer.parseInt(found.group(hour)), Integer.parseInt(found.group(hour + 1)));
    }

    private static Optional<TimeValue> noon(MatchResult found, Optional<LocalDate> day) {
        return at(day, found.group(1).equalsIgnoreCase("midnight") ? 0 : 12, 0);
    }

    private static Optional<TimeValue> at(Optional<LocalDate> day, int hour, int minute) {
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return Optional.of(TimeValue.time(day.map(LocalDate::toString).orElse("") + time));
    }
}
