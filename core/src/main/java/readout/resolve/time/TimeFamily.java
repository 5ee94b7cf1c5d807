package readout.resolve.time;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Family of rules with common words: a sentence without any of the words needs none of the rules.
 *
 * @param words pattern of the words, one of which is in every match of every rule
 */
record TimeFamily(Pattern words, List<TimeRule> rules) {
    private static final String UNITS = "%UNIT|daily|centur|annual|long ago";

    /** All families; rules of an earlier one take precedence. */
    private static final List<TimeFamily> ALL = List.of(
            of("\\d ?[ap]\\.?m|GMT|UTC|hours|noon|mid(?:night|day)", ClockTimes.rules()),
            of("9/11|New Year|" + Holidays.words(), Holidays.rules()),
            of("\\d[/-]\\d|\\b(?-i:%MONTHSTART)", CalendarDates.rules()),
            of("day|weekend|yesterday|tomorrow|%PART|(?-i:%SHORTWEEKDAY)\\.", WeekdayDates.rules()),
            of("quarter|period|months of|half of|\\bQ[1-4]", Periods.quarters()),
            of(UNITS + "|%SEASON", RelativeDates.rules()),
            of("\\d\\d|['’]\\ds|nineteen|twenty|two thousand", Periods.rules()),
            of(UNITS + "|summers|winters", Durations.rules()),
            of("\\b%NOW|%SOMETIME", VagueTimes.rules()),
            of("\\bthe \\d|day|week|month|year|%PART|%SEASON", TaggedDates.rules()));

    private static TimeFamily of(String words, List<TimeRule> rules) {
        return new TimeFamily(Pattern.compile(TimeWords.expand("(?i)" + words)), rules);
    }

    /** Rules that may match in this part of the text. */
    static Stream<TimeRule> rulesFor(String text, int begin, int end) {
        return ALL.stream()
                .filter(family -> family.words.matcher(text).region(begin, end).find())
                .flatMap(family -> family.rules.stream());
    }
}
