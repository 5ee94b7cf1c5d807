package readout.resolve.time;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules that share their words: a sentence with none of these needs none of the rules.
 *
 * @param words each match of each rule holds one of them
 */
record TimeFamily(Pattern words, List<TimeRule> rules) {
    private static final String UNITS =
            "second|minute|hour|day|daily|week|fortnight|month|quarter|year|decade|centur|annual|long ago";

    /** Rules of an earlier family go before those of a later one. */
    private static final List<TimeFamily> ALL = List.of(
            of("\\d ?[ap]\\.?m|GMT|UTC|hours|noon|midnight|midday", ClockTimes.rules()),
            of(
                    "9/11|Christmas|New Year|Valentine|May Day|Fourth|Halloween|Veterans|Thanksgiving|Labor Day|Memorial Day|Easter|Good Friday",
                    Holidays.rules()),
            of("\\d[/-]\\d|\\b(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", CalendarDates.rules()),
            of(
                    "day|morning|afternoon|evening|night|noon|lunchtime|weekend|yesterday|tomorrow|(?-i:Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.",
                    WeekdayDates.rules()),
            of("quarter|period|months of|half of|\\bQ[1-4]", Periods.quarters()),
            of(UNITS + "|spring|summer|autumn|fall|winter", RelativeDates.rules()),
            of("\\d\\d|['’]\\ds|nineteen|twenty|two thousand", Periods.rules()),
            of(UNITS + "|summers|winters", Durations.rules()),
            of(
                    "\\bnow|current|present|these days|at this|recent|past|soon|future|later date|other day",
                    VagueTimes.rules()),
            of(
                    "\\bthe \\d|day|week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter",
                    TaggedDates.rules()));

    private static TimeFamily of(String words, List<TimeRule> rules) {
        return new TimeFamily(Pattern.compile("(?i)" + words), rules);
    }

    /** The rules that may find something in this stretch of text. */
    static Stream<TimeRule> rulesFor(String text, int begin, int end) {
        return ALL.stream()
                .filter(family -> family.words.matcher(text).region(begin, end).find())
                .flatMap(family -> family.rules.stream());
    }
}
