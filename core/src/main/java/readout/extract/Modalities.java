package readout.extract;

import java.util.List;
import java.util.regex.Pattern;
import readout.fact.Modality;
import readout.text.Span;

/** How what was said is meant, by the words of its content and of its cue. */
final class Modalities {
    private static final Pattern DENIAL = Pattern.compile("deny|reject|dismiss|refute|rebut");
    private static final Pattern CONDITION =
            Pattern.compile("\\b(if|unless|provided that|on condition)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPECTATION = Pattern.compile(
            "\\b(expect(s|ed|ing)?|likely|unlikely|anticipated?|set to|due to (?!the|a)|will|would|forecasts?|hope[sd]?|predict(s|ed)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSIBILITY =
            Pattern.compile("\\b(could|may|might|possible|possibly|perhaps|maybe|can)\\b", Pattern.CASE_INSENSITIVE);

    private Modalities() {}

    static Modality of(String cueLemma, List<Span> content, String text) {
        if (DENIAL.matcher(cueLemma).matches()) {
            return Modality.DENIED;
        }
        StringBuilder words = new StringBuilder();
        content.forEach(span -> words.append(span.of(text)).append(' '));
        if (CONDITION.matcher(words).find()) {
            return Modality.CONDITIONAL;
        }
        if (EXPECTATION.matcher(words).find()) {
            return Modality.EXPECTED;
        }
        return POSSIBILITY.matcher(words).find() ? Modality.POSSIBLE : Modality.ASSERTED;
    }
}
