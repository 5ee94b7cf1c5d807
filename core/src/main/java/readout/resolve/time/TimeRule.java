package readout.resolve.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rule for one form of time expression and its value; an empty value means that the words are not a time expression after all.
 *
 * <p>To add one: add it to its family's list, more special forms before more general ones, with an example line in {@code
 * time-examples.csv} of the tests.
 */
record TimeRule(Pattern pattern, Reader reader) {
    /** Reader of the matched words. */
    interface Reader {
        Optional<TimeValue> read(MatchResult found, TimeContext context);
    }

    /** Value of the words; empty if they are not a time expression. */
    Optional<TimeValue> read(MatchResult found, TimeContext context) {
        return reader.read(found, context);
    }

    /** Creates a rule; {@code %NAME} in the expression stands for one of {@link TimeWords}. */
    static TimeRule of(String expression, Reader reader) {
        String left = "(?<![\\p{L}\\p{N}$£€#@.]|[\\p{N}],)";
        String right = "(?![\\p{L}\\p{N}]|[.,:]\\p{N}|%)";
        String flags = "(?i)";
        return new TimeRule(Pattern.compile(flags + left + "(?:" + TimeWords.expand(expression) + ")" + right), reader);
    }

    /** Creates a rule whose value does not depend on the context. */
    static TimeRule fixed(String expression, TimeValue value) {
        return of(expression, (found, context) -> Optional.of(value));
    }

    /** Creates a rule for words that are a date only if the tagger marks them. */
    static TimeRule tagged(String expression, Reader reader) {
        return of(expression, (found, context) -> context.tagged() ? reader.read(found, context) : Optional.empty());
    }
}
