package readout.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Quarters, halves, years, decades and centuries: "the third quarter", "fiscal 1989", "the 1990s", "2017". */
final class Periods {
    private Periods() {}

    /** Quarters of a year, which "a year earlier" counts from. */
    static List<TimeRule> quarters() {
        return List.of(
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
                        "(?:the )?(?:first|second|1st|2nd) half of (?:the )?(?:(%YEAR)|year|(this|last|next) year)",
                        Periods::half),
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
                        "(?:(?:the )?(?:early|late|mid|beginning of|start of|middle of|end of)[- ](?:fiscal )?)(%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(found.group(1)))),
                TimeRule.of(
                        "(?:the )?(?:fiscal|calendar)(?: year)? (%YEAR)",
                        (found, context) -> Optional.of(TimeValue.date(found.group(1)))),
                TimeRule.of(
                        "(?:the year )?(%YEARWORDS|two thousand)",
                        (found, context) -> Optional.of(TimeValue.date(Calendar.year(
                                found.group(1).toLowerCase(Locale.ROOT).startsWith("two")
                                        ? 2000
                                        : TimeWords.yearInWords(found.group(1)))))),
                TimeRule.of(
                        "(?:the year )?(%YEAR)(?!-\\p{L}|[- ](?:units?|people|tonnes?|tons|troops|soldiers|workers|jobs|points?|cars|miles|dollars|million|billion|feet|meters|metres|kilomet\\w+|men|women|of the|or more|shares)\\b)",
                        Periods::year));
    }

    private static Optional<TimeValue> quarter(Matcher found, TimeContext context) {
        int quarter = TimeWords.ordinal(found.group(2) == null ? found.group(5) : found.group(2));
        String year = found.group(1) == null ? found.group(3) : found.group(1);
        return context.published()
                .map(day -> TimeValue.date(Calendar.quarter(
                        year == null
                                ? yearOfQuarter(day, quarter, context.tense())
                                : day.getYear() + RelativeDates.step(year),
                        quarter)));
    }

    /** A quarter that has not begun yet is last year's, unless the clause looks ahead. */
    private static int yearOfQuarter(LocalDate day, int quarter, Tense tense) {
        int now = day.get(IsoFields.QUARTER_OF_YEAR);
        boolean notYet = quarter > now + (tense == Tense.PAST ? 0 : 1);
        return notYet && !tense.looksAhead() ? day.getYear() - 1 : day.getYear();
    }

    private static Optional<TimeValue> sameQuarter(Matcher found, TimeContext context) {
        return context.quarter()
                .or(() -> context.published().map(day -> Calendar.quarter(day.minusMonths(3))))
                .map(TimeValue::date);
    }

    private static Optional<TimeValue> half(Matcher found, TimeContext context) {
        boolean first = found.group().toLowerCase(Locale.ROOT).matches("(?:the )?(?:first|1st).*");
        Optional<Integer> year = found.group(1) != null
                ? Optional.of(TimeWords.digits(found.group(1)))
                : context.published()
                        .map(day -> day.getYear() + (found.group(2) == null ? 0 : RelativeDates.step(found.group(2))));
        return year.map(each -> TimeValue.date(Calendar.year(each) + (first ? "-H1" : "-H2")));
    }

    private static Optional<TimeValue> yearPeriod(Matcher found, TimeContext context) {
        String year = found.group(1);
        return Optional.of(TimeValue.date(
                context.quarter().map(quarter -> year + quarter.substring(4)).orElse(year)));
    }

    private static Optional<TimeValue> year(Matcher found, TimeContext context) {
        return Optional.of(TimeValue.date(found.group(1)));
    }
}
