package readout.annotate.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of expression and its reading; an empty reading means that the words are no expression of time after all.
 *
 * <p>To add one: add it to its family's list, more special forms before more general ones, with an example line in {@code
 * time-examples.tsv} of the tests.
 */
record TimeRule(Pattern pattern, Reader reader) {
    /** What the words that were found mean. */
    interface Reader {
        Optional<TimeValue> read(Matcher found, TimeContext context);
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
}
