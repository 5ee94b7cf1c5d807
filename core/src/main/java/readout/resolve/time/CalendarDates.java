package readout.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;

/** Rules for calendar days and months: "25 July 2019", "Oct. 3", "May", "7/25/2019". */
final class CalendarDates {
    private static final int PIVOT = 50;

    /** Pattern between two days of one month: "July 5-7", "5 and 7 July". */
    private static final String TO = "(?: ?[-–&] ?| (?:and|or|to|through|until) )";

    private static final String MODIFIED = "(?:%MOD|the (?:beginning|start|middle|end) of )?";

    private CalendarDates() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?:the )?(%ORD|last|final) week (?:of|in) (%MONTHNAME)(?: (%YEAR))?",
                        CalendarDates::weekOfMonth),
                TimeRule.of("(?:the )?week (?:of|beginning|starting) (%MONTH) (%DAY)", CalendarDates::weekOfDay),
                TimeRule.of("(%YEAR)-(\\d\\d)-(\\d\\d)", (found, context) -> full(found, 1, 2, 3)),
                TimeRule.of("(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)?\\d\\d)", (found, context) -> slashed(found)),
                TimeRule.of("(?:%WEEKDAY,? )?(%MONTH) (%DAY),? (%YEAR)", (found, context) -> named(found, 3, 1, 2)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(?:the )?(%DAY)(?: of)? (%MONTH),? (%YEAR)",
                        (found, context) -> named(found, 3, 2, 1)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(%MONTH) (%DAY)(?=" + TO + "%DAY,? (%YEAR))",
                        (found, context) -> named(found, 3, 1, 2)),
                TimeRule.of("(?<=(%MONTH) %DAY" + TO + ")(%DAY),? (%YEAR)", (found, context) -> named(found, 3, 1, 2)),
                TimeRule.of(
                        "(?<=(%MONTH) %DAY" + TO + ")(%DAY)(?! %MONTH)",
                        (found, context) -> yearless(found, 1, 2, context)),
                TimeRule.of("(%DAY)(?=" + TO + "%DAY (%MONTH),? (%YEAR))", (found, context) -> named(found, 3, 2, 1)),
                TimeRule.of("(%DAY)(?=" + TO + "%DAY (%MONTH))", (found, context) -> yearless(found, 2, 1, context)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(%MONTH) (?:the )?(%DAY)", (found, context) -> yearless(found, 1, 2, context)),
                TimeRule.of(
                        "(?:%WEEKDAY,? )?(?:the )?(%DAY)(?: of)? (%MONTH)",
                        (found, context) -> yearless(found, 2, 1, context)),
                TimeRule.of(
                        MODIFIED + "(%MONTH)(?: of|,)? (%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.month(
                                YearMonth.of(TimeWords.digits(found.group(2)), TimeWords.month(found.group(1))))))),
                TimeRule.of(
                        "(%MONTHNAME) (%YEARWORDS)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.month(YearMonth.of(
                                TimeWords.yearInWords(found.group(2)), TimeWords.month(found.group(1))))))),
                TimeRule.of("(%MONTH)(?: of)? (last|this|next) year", CalendarDates::monthOfYear),
                TimeRule.of(
                        MODIFIED + "(?:(last|next|this|this past|this coming) )?(%MONTHNAME)",
                        CalendarDates::bareMonth));
    }

    private static Optional<TimeValue> full(MatchResult found, int year, int month, int day) {
        return Calendar.day(
                Integer.parseInt(found.group(year)),
                Integer.parseInt(found.group(month)),
                Integer.parseInt(found.group(day)));
    }

    private static Optional<TimeValue> slashed(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3));
        int century = year >= 100 ? 0 : year < PIVOT ? 2000 : 1900;
        return first > 12 ? Calendar.day(century + year, second, first) : Calendar.day(century + year, first, second);
    }

    private static Optional<TimeValue> named(MatchResult found, int year, int month, int day) {
        return Calendar.day(
                TimeWords.digits(found.group(year)),
                TimeWords.month(found.group(month)),
                TimeWords.digits(found.group(day)));
    }

    private static Optional<TimeValue> yearless(MatchResult found, int monthGroup, int dayGroup, TimeContext context) {
        int month = TimeWords.month(found.group(monthGroup));
        int day = TimeWords.digits(found.group(dayGroup));
        if (context.published().isEmpty()) {
            return Optional.of(TimeValue.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        return monthDay(month, day)
                .flatMap(each -> Calendar.day(
                        Calendar.yearOf(context.published().get(), each, context.direction()), month, day));
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TimeValue> weekOfMonth(MatchResult found, TimeContext context) {
        int month = TimeWords.month(found.group(2));
        int number = TimeWords.ordinal(found.group(1));
        Optional<YearMonth> resolved = found.group(3) == null
                ? context.published().map(day -> Calendar.month(day, month, context.direction()))
                : Optional.of(YearMonth.of(TimeWords.digits(found.group(3)), month));
        return resolved.map(each -> number > 0 ? Calendar.weekOfMonth(each, number) : each.atDay(28))
                .map(day -> TimeValue.date(Calendar.week(day)));
    }

    private static Optional<TimeValue> weekOfDay(MatchResult found, TimeContext context) {
        return yearless(found, 1, 2, context)
                .filter(value -> context.published().isPresent())
                .map(value -> TimeValue.date(Calendar.week(LocalDate.parse(value.value()))));
    }

    private static Optional<TimeValue> monthOfYear(MatchResult found, TimeContext context) {
        int month = TimeWords.month(found.group(1));
        return context.published()
                .map(day -> YearMonth.of(day.getYear() + RelativeDates.step(found.group(2)), month))
                .map(each -> TimeValue.date(Calendar.month(each)));
    }

    private static Optional<TimeValue> bareMonth(MatchResult found, TimeContext context) {
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
            // One or no month ago is "last month" or "this month".
            case "last" -> Calendar.month(published.minusMonths(2), month, TimeDirection.PAST);
            case "next" -> Calendar.month(published.plusMonths(1), month, TimeDirection.FUTURE);
            case "this past" -> Calendar.month(published, month, TimeDirection.PAST);
            case "this coming" -> Calendar.month(published, month, TimeDirection.FUTURE);
            case "this" -> YearMonth.of(published.getYear(), month);
            default -> Calendar.month(published, month, context.direction());
        };
        return Optional.of(TimeValue.date(Calendar.month(resolved)));
    }
}
