package readout.resolve.time;

import java.util.List;

/** Rules for times without a date: "now", "recently", "soon". */
final class VagueTimes {
    private VagueTimes() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.fixed("%NOW", TimeValue.date("PRESENT_REF")),
                TimeRule.fixed(
                        "(?:more |most |very |only )?recently|the other day|(?<=\\b(?:in|of|from) )the past(?! (?:%NUM|%UNITS|%UNIT|few|several|couple|half|the)\\b)|the past(?= [\\p{Ll}]*ed\\b| is\\b|[.,;]|$)",
                        TimeValue.date("PAST_REF")),
                TimeRule.fixed(
                        "(?:a|some) later date|(?<!\\b(?:as|how|too) )(?:very )?soon(?! (?:after|as)\\b)|the (?:near |foreseeable |not[- ]too[- ]distant )?future(?! %FUTUREOF)",
                        TimeValue.date("FUTURE_REF")));
    }
}
