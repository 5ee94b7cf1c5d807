package readout.resolve.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;

/** Rules for quarters, halves, years, decades and centuries: "the third quarter", "fiscal 1989", "the 1990s", "2017". */
final class Periods {
    private Periods() {}

    /**
     * Rules for quarters and halves of a year and its first months, from which "a year earlier" counts; they take precedence over "last
     * year".
     */
    static List<TimeRule> quarters() {
        return List.of(
                TimeRule.of(
                        "(?:the )?(?:first|second|1st|2nd) half of (?:the )?(?:(%YEAR)|year|(this|last|next) year)",
                        Periods::half),
                TimeRule.tagged(
                        "the first (%NUM) months of (?:(%YEAR)|(?:the|(this|last|next)) year)", Periods::firstMonths),
                TimeRule.of(
                        "(?:the )?(%YEAR) (?:fiscal )?(%ORD)[- ]quarter",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.quarter(
                                TimeWords.digits(found.group(1)), TimeWords.ordinal(found.group(2)))))),
                TimeRule.of(
                        "(?:the )?(?:fiscal )?(%ORD)[- ]quarter(?: of)? (?:fiscal )?(%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.quarter(
                                TimeWords.digits(found.group(2)), TimeWords.ordinal(found.group(1)))))),
                TimeRule.of(
                        "Q([1-4])(?: of)? (%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(
                                Calendar.quarter(TimeWords.digits(found.group(2)), Integer.parseInt(found.group(1)))))),
                TimeRule.of(
                        "(?:the )?(?:(this|last|next) year(?:'s|’s) )?(?:fiscal )?(%ORD) (?:fiscal )?quarter(?: of (last|this|next) year)?"
                                + "|()(%ORD)-quarter()",
                        Periods::quarter),
                TimeRule.of("the (?:latest|current) (?:quarter|period)|the quarter", Periods::sameQuarter),
                TimeRule.of("the (?:year )?(%YEAR) (?:period|quarter)", Periods::yearPeriod));
    }

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?:(?:the )?(?:early|late|mid)[- ]?|the )?(1[6-9]\\d|20\\d)0(?:s|'s)",
                        (found, context) -> Optional.of(TimeValue.date(found.group(1)))),
                TimeRule.of(
                        "(?:the )?(?:early |late |mid[- ]?)?['’]([2-9])0s",
                        (found, context) -> Optional.of(TimeValue.date("19" + found.group(1)))),
                TimeRule.of(
                        "(?:the )?(?:early |late |mid[- ]?)?(\\d\\d)(?:st|nd|rd|th) century",
                        (found, context) ->
                                Optional.of(TimeValue.date(String.valueOf(Integer.parseInt(found.group(1)) - 1)))),
                TimeRule.of(
                        "(?:(?:the )?(?:early|late|mid|%EDGE of)[- ](?:fiscal )?)(%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(found.group(1)))),
                TimeRule.of(
                        "(?:the )?(?:fiscal|calendar)(?: year)? (%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(found.group(1)))),
                TimeRule.of(
                        "(?:the year )?(%YEARWORDS|two thousand)(?! \\p{Ll}+s\\b)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.year(
                                found.group(1).toLowerCase(Locale.ROOT).startsWith("two")
                                        ? 2000
                                        : TimeWords.yearInWords(found.group(1)))))),
                TimeRule.of("(?:the year )?(%YEAR)(?!-\\p{L}|[- ]%COUNTED\\b)", Periods::year));
    }

    private static Optional<TimeValue> quarter(MatchResult found, TimeContext context) {
        int quarter = TimeWords.ordinal(found.group(2) == null ? found.group(5) : found.group(2));
        String year = found.group(1) == null ? found.group(3) : found.group(1);
        return context.published()
                .map(day -> TimeValue.date(Calendar.quarter(
                        year == null
                                ? yearOfQuarter(day, quarter, context.direction())
                                : day.getYear() + RelativeDates.step(year),
                        quarter)));
    }

    /** Year of a quarter: for the future one that is not over, for the past one that has begun, otherwise one no later than the next. */
    private static int yearOfQuarter(LocalDate day, int quarter, TimeDirection direction) {
        int now = day.get(IsoFields.QUARTER_OF_YEAR);
        int year = day.getYear();
        return switch (direction) {
            case PAST -> quarter > now ? year - 1 : year;
            case PRESENT -> quarter > now + 1 ? year - 1 : year;
            case FUTURE -> quarter < now ? year + 1 : year;
        };
    }

    /** The quarter last mentioned; "latest" is the last complete one, "current" that of the day of publication. */
    private static Optional<TimeValue> sameQuarter(MatchResult found, TimeContext context) {
        String words = found.group().toLowerCase(Locale.ROOT);
        Optional<String> now = context.published().map(Calendar::quarter);
        Optional<String> last = context.published().map(day -> Calendar.quarter(day.minusMonths(3)));
        Optional<String> spoken = context.quarter();
        if (words.contains("current")) {
            return now.map(TimeValue::date);
        }
        boolean over = now.isEmpty()
                || spoken.filter(each -> each.compareTo(now.get()) < 0).isPresent();
        return (words.contains("latest") && !over ? last : spoken.or(() -> last)).map(TimeValue::date);
    }

    /** Value of "the first six months of the year" as a date rather than a duration: a quarter, a half or else the year. */
    private static Optional<TimeValue> firstMonths(MatchResult found, TimeContext context) {
        int step = found.group(3) == null ? 0 : RelativeDates.step(found.group(3));
        Optional<Integer> year = found.group(2) != null
                ? Optional.of(TimeWords.digits(found.group(2)))
                : context.published().map(day -> day.getYear() + step);
        String part = switch (TimeWords.number(found.group(1)).orElse(0)) {
            case 3 -> "-Q1";
            case 6 -> "-H1";
            default -> "";
        };
        return year.map(each -> TimeValue.date(Calendar.year(each) + part));
    }

    private static Optional<TimeValue> half(MatchResult found, TimeContext context) {
        boolean first = found.group().toLowerCase(Locale.ROOT).matches("(?:the )?(?:first|1st).*");
        Optional<Integer> year = found.group(1) != null
                ? Optional.of(TimeWords.digits(found.group(1)))
                : context.published()
                        .map(day -> found.group(2) == null
                                ? yearOfHalf(day, first, context.direction())
                                : day.getYear() + RelativeDates.step(found.group(2)));
        return year.map(each -> TimeValue.date(Calendar.year(each) + (first ? "-H1" : "-H2")));
    }

    private static int yearOfHalf(LocalDate day, boolean first, TimeDirection direction) {
        boolean over = first && day.getMonthValue() > 6;
        boolean notYet = !first && day.getMonthValue() <= 6;
        int ahead = over && direction == TimeDirection.FUTURE ? 1 : 0;
        return day.getYear() + (notYet && direction == TimeDirection.PAST ? -1 : ahead);
    }

    private static Optional<TimeValue> yearPeriod(MatchResult found, TimeContext context) {
        String year = found.group(1);
        return Optional.of(TimeValue.date(
                context.quarter().map(quarter -> year + quarter.substring(4)).orElse(year)));
    }

    private static Optional<TimeValue> year(MatchResult found, TimeContext context) {
        return Optional.of(TimeValue.date(found.group(1)));
    }
}
