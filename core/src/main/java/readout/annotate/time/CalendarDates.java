package readout.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days and months of the calendar: "25 July 2019", "Oct. 3", "May", "7/25/2019". */
final class CalendarDates {
    private static final int PIVOT = 50;

    private CalendarDates() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of("(%YEAR)-(\\d\\d)-(\\d\\d)", (found, context) -> full(found, 1, 2, 3)),
                TimeRule.of("(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)?\\d\\d)", (found, context) -> slashed(found)),
                TimeRule.of("(?:%WEEKDAY,? )?(%MONTH) (%DAY),? (%YEAR)", (found, context) -> named(found, 3, 1, 2)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(?:the )?(%DAY)(?: of)? (%MONTH),? (%YEAR)",
                        (found, context) -> named(found, 3, 2, 1)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(%MONTH) (?:the )?(%DAY)(?: ?[-–] ?%DAY)?",
                        (found, context) -> yearless(found, 1, 2, context)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(?:the )?(%DAY)(?: of)? (%MONTH)",
                        (found, context) -> yearless(found, 2, 1, context)),
                TimeRule.of(
                        "(?:%MOD|the (?:beginning|start|middle|end) of )?(%MONTH)(?: of|,)? (%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.month(
                                YearMonth.of(TimeWords.digits(found.group(2)), TimeWords.month(found.group(1))))))),
                TimeRule.of(
                        "(%MONTHNAME) (%YEARWORDS)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.month(YearMonth.of(
                                TimeWords.yearInWords(found.group(2)), TimeWords.month(found.group(1))))))),
                TimeRule.of("(%MONTH)(?: of)? (last|this|next) year", CalendarDates::monthOfYear),
                TimeRule.of(
                        "(?:%MOD|the (?:beginning|start|middle|end) of )?(?:(last|next|this|this past|this coming) )?(%MONTHNAME)",
                        CalendarDates::bareMonth));
    }

    private static Optional<TimeValue> full(Matcher found, int year, int month, int day) {
        return Calendar.day(
                Integer.parseInt(found.group(year)),
                Integer.parseInt(found.group(month)),
                Integer.parseInt(found.group(day)));
    }

    private static Optional<TimeValue> slashed(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3));
        int century = year >= 100 ? 0 : year < PIVOT ? 2000 : 1900;
        return first > 12 ? Calendar.day(century + year, second, first) : Calendar.day(century + year, first, second);
    }

    private static Optional<TimeValue> named(Matcher found, int year, int month, int day) {
        return Calendar.day(
                TimeWords.digits(found.group(year)),
                TimeWords.month(found.group(month)),
                TimeWords.digits(found.group(day)));
    }

    private static Optional<TimeValue> yearless(Matcher found, int monthGroup, int dayGroup, TimeContext context) {
        int month = TimeWords.month(found.group(monthGroup));
        int day = TimeWords.digits(found.group(dayGroup));
        if (context.published().isEmpty()) {
            return Optional.of(TimeValue.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        return monthDay(month, day)
                .flatMap(each ->
                        Calendar.day(Calendar.yearOf(context.published().get(), each, context.tense()), month, day));
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TimeValue> monthOfYear(Matcher found, TimeContext context) {
        int month = TimeWords.month(found.group(1));
        return context.published()
                .map(day -> YearMonth.of(day.getYear() + RelativeDates.step(found.group(2)), month))
                .map(each -> TimeValue.date(Calendar.month(each)));
    }

    private static Optional<TimeValue> bareMonth(Matcher found, TimeContext context) {
        if (Character.isLowerCase(found.group(2).charAt(0))) {
            return Optional.empty();
        }
        int month = TimeWords.month(found.group(2));
        if (context.published().isEmpty()) {
            return Optional.of(TimeValue.date(String.format(Locale.ROOT, "XXXX-%02d", month)));
        }
        String word = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
        LocalDate published = context.published().get();
        YearMonth resolved = switch (word) {
            case "last", "this past" -> Calendar.month(published, month, Tense.PAST);
            case "next", "this coming" -> Calendar.month(published, month, Tense.FUTURE);
            case "this" -> YearMonth.of(published.getYear(), month);
            default -> Calendar.month(published, month, context.tense());
        };
        return Optional.of(TimeValue.date(Calendar.month(resolved)));
    }
}
