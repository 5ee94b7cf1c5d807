package readout.annotate.time;

import java.util.List;

/** Times without a date: "now", "recently", "soon". */
final class VagueTimes {
    private VagueTimes() {}

    static List<TimeRule> rules() {
        return List.of(
                TimeRule.fixed(
                        "(?:just |right |until |by )?now|currently|presently|nowadays|at (?:the moment|present)|these days|at this (?:time|point|stage|moment)",
                        TimeValue.date("PRESENT_REF")),
                TimeRule.fixed("current", TimeValue.date("PRESENT_REF")),
                TimeRule.fixed(
                        "(?:more |most |very |only |as )?recently|recent|lately|previously|formerly|in the past|the past(?= is\\b|[.,;]|$)|years ago",
                        TimeValue.date("PAST_REF")),
                TimeRule.fixed(
                        "(?:very )?soon|shortly(?! (?:after|before))|(?:the )?(?:near |foreseeable |not[- ]too[- ]distant )?future(?! (?:of|contracts?|prices?|generations?|talks|negotiations|deal|relations?|of))",
                        TimeValue.date("FUTURE_REF")));
    }
}
