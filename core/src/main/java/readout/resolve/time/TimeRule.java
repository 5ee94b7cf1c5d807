package readout.resolve.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One form of expression and its reading; an empty reading means that the words are no expression of time after all.
 *
 * <p>To add one: add it to its family's list, more special forms before more general ones, with an example line in {@code
 * time-examples.csv} of the tests.
 */
record TimeRule(Pattern pattern, Reader reader) {
    /** What the words that were found mean. */
    interface Reader {
        Optional<TimeValue> read(MatchResult found, TimeContext context);
    }

    /** What the words mean; empty where they are no expression of time. */
    Optional<TimeValue> read(MatchResult found, TimeContext context) {
        return reader.read(found, context);
    }

    /** A rule; {@code %NAME} in the expression stands for one of {@link TimeWords}. */
    static TimeRule of(String expression, Reader reader) {
        String left = "(?<![\\p{L}\\p{N}$£€#@.]|[\\p{N}],)";
        String right = "(?![\\p{L}\\p{N}]|[.,:]\\p{N}|%)";
        String flags = "(?i)";
        return new TimeRule(Pattern.compile(flags + left + "(?:" + TimeWords.expand(expression) + ")" + right), reader);
    }

    /** A rule whose reading does not depend on where it stands. */
    static TimeRule fixed(String expression, TimeValue value) {
        return of(expression, (found, context) -> Optional.of(value));
    }

    /** A rule for words that are a date only where the tagger says so. */
    static TimeRule tagged(String expression, Reader reader) {
        return of(expression, (found, context) -> context.tagged() ? reader.read(found, context) : Optional.empty());
    }
}
