package readout.resolve.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import readout.tag.TimeDirection;

/** Rules for durations and repetitions: "two days", "13-month", "the past three months", "every year", "weekly". */
final class Durations {
    private static final String ABOUT = "(?:%ABOUT )?";
    private static final String SPAN = "(?:(?:the|its|their|his|her) )?(?:%WHICH )";

    private Durations() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.of(
                        "(?:recent|past) (?:days|weeks|months|years|decades)",
                        (found, context) -> Optional.of(TimeValue.date("PAST_REF"))),
                TimeRule.of(
                        "(?:the )?(?:next )?coming (?:few )?%CALENDARUNITs(?: and (?:weeks|months|years))?"
                                + "|the (?:days|weeks|months|years|decades)(?: and (?:weeks|months|years))? (?:ahead|to come)",
                        (found, context) -> Optional.of(TimeValue.date("FUTURE_REF"))),
                TimeRule.tagged(
                        "(?:the )?(past|last|next|coming) (?:(?:couple of|few|several) )?%CALENDARUNITs",
                        (found, context) -> Optional.of(
                                TimeValue.date(found.group(1).matches("(?i)past|last") ? "PAST_REF" : "FUTURE_REF"))),
                TimeRule.tagged(
                        "(?<=\\b(?:in|In) )(%NUM|an?) (days?|weeks?|months?|years?)(?: or so)?(?! (?:later|earlier))",
                        Durations::ahead),
                TimeRule.of(
                        "(?:(?:the )?(?:past|last|next) (?:few|several)) (days|weeks|months|years)",
                        (found, context) -> vague(found.group(1))),
                TimeRule.of("(?:every|each) (?:(other|%NUM) )?(%UNITS|%UNIT)", Durations::every),
                TimeRule.of(
                        "once an? (%UNIT)|an? (day|week|month|year)(?=,? (?:to|from|in subsidies|for each)\\b)(?<=\\d.{0,3} an? (?:day|week|month|year))",
                        (found, context) -> Optional.of(TimeValue.set(
                                "P1" + TimeWords.unitCode(found.group(1) == null ? found.group(2) : found.group(1))))),
                TimeRule.fixed("hourly", TimeValue.set("PT1H")),
                TimeRule.fixed("weekly", TimeValue.set("P1W")),
                TimeRule.fixed("monthly", TimeValue.set("P1M")),
                TimeRule.fixed("yearly", TimeValue.set("P1Y")),
                TimeRule.of(
                        "(%NUM)(?:[- ]and[- ]a[- ]half| 1/2|½)[- ](%UNITS|%UNIT)",
                        (found, context) -> half(found.group(1), found.group(2))),
                TimeRule.of(
                        ABOUT + "(?:" + SPAN
                                + "|the (?=%NUM %UNITS))?(%NUM)(?: (?:more|consecutive|straight|full|long))?[- ](%UNITS|%UNIT)(?![- ](?:old|earlier|ago))(?:[- ]long)?(?: or so)?",
                        Durations::counted),
                TimeRule.of(ABOUT + SPAN + "(%NUM) (%UNITS|%UNIT)", Durations::counted),
                TimeRule.of(
                        "(?:the (?:past|last|next|first) )?(?:several|a few|few|many|some) (%UNITS)",
                        (found, context) -> vague(found.group(1))),
                TimeRule.of(
                        "the (?:fiscal |financial )?year(?= end(?:ed|ing)\\b)",
                        (found, context) -> Optional.of(TimeValue.duration("P1Y"))),
                TimeRule.of("half an hour", (found, context) -> Optional.of(TimeValue.duration("PT30M"))),
                TimeRule.of("(?:an?|one) half[- ](?:hour|day|year)", (found, context) -> Optional.empty()),
                TimeRule.of(
                        "(year|month|week|day|decade)s?-long",
                        (found, context) -> Optional.of(TimeValue.duration("P1" + TimeWords.unitCode(found.group(1))))),
                TimeRule.of(
                        "(?:%ARTICLE )?(?:whole |full |entire )(day|week|month|year|decade)",
                        (found, context) -> Optional.of(TimeValue.duration("P1" + TimeWords.unitCode(found.group(1))))),
                TimeRule.of("an? (%LENGTH) and a half", (found, context) -> half("1", found.group(1))),
                TimeRule.of(
                        ABOUT + "an? (%LENGTH|fortnight|decade|century)(?! (?:of|when|to|in which|that)\\b)(?!-)",
                        Durations::one));
    }

    /** Value of "The talks will end in six months": a date if the tagger marks it as future, otherwise a duration. */
    private static Optional<TimeValue> ahead(MatchResult found, TimeContext context) {
        OptionalInt count = TimeWords.number(found.group(1));
        if (count.isEmpty() || context.direction() != TimeDirection.FUTURE) {
            return Optional.empty();
        }
        String code = TimeWords.unitCode(found.group(2));
        return context.published().map(day -> TimeValue.date(Calendar.shifted(day, code, count.getAsInt())));
    }

    private static Optional<TimeValue> counted(MatchResult found, TimeContext context) {
        OptionalInt count = TimeWords.number(found.group(1));
        return count.isEmpty()
                ? vague(found.group(2))
                : Optional.of(TimeValue.duration(length(count.getAsInt(), found.group(2))));
    }

    private static Optional<TimeValue> one(MatchResult found, TimeContext context) {
        return Optional.of(TimeValue.duration(length(1, found.group(1))));
    }

    private static Optional<TimeValue> half(String number, String unit) {
        OptionalInt count = TimeWords.number(number);
        String code = TimeWords.unitCode(unit);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.duration(
                switch (code) {
                    case "Y" -> "P" + count.getAsInt() + "Y6M";
                    case "TH" -> "PT" + count.getAsInt() + "H30M";
                    case "TM" -> "PT" + count.getAsInt() + "M30S";
                    default -> length(count.getAsInt(), unit);
                }));
    }

    private static Optional<TimeValue> vague(String units) {
        String code = TimeWords.unitCode(units);
        return Optional.of(TimeValue.duration(code.startsWith("T") ? "PTX" + code.charAt(1) : "PX" + code));
    }

    private static Optional<TimeValue> every(MatchResult found, TimeContext context) {
        String count = found.group(1) == null ? "1" : found.group(1).toLowerCase(Locale.ROOT);
        int number = count.equals("other") ? 2 : TimeWords.number(count).orElse(1);
        return Optional.of(TimeValue.set(length(number, found.group(2))));
    }

    private static String length(int count, String unit) {
        String code = TimeWords.unitCode(unit);
        if (code.startsWith("T")) {
            return "PT" + count + code.charAt(1);
        }
        return switch (code) {
            case "E" -> "P" + 10 * count + "Y";
            case "C" -> "P" + 100 * count + "Y";
            default -> "P" + count * TimeWords.weeksIn(unit) + code;
        };
    }
}
