package readout.annotate.time;

import java.util.List;

/** Times without a date: "now", "recently", "soon". */
final class VagueTimes {
    private VagueTimes() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.fixed(
                        "now|currently|presently|nowadays|these days|at this (?:time|point|stage|moment)",
                        TimeValue.date("PRESENT_REF")),
                TimeRule.fixed(
                        "(?:more |most |very |only )?recently|the past(?= [\\p{Ll}]*ed\\b| is\\b|[.,;]|$)",
                        TimeValue.date("PAST_REF")),
                TimeRule.fixed(
                        "(?<!\\b(?:as|how|too) )(?:very )?soon(?! (?:after|as)\\b)|the (?:near |foreseeable |not[- ]too[- ]distant )?future(?! (?:of|contracts?|prices?|generations?|talks|negotiations|deal|relations?))",
                        TimeValue.date("FUTURE_REF")));
    }
}
