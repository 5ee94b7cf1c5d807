package readout.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Dateline;
import readout.text.Span;

/** Finds the dateline that a first paragraph begins with. */
final class Datelines {
    private static final String PLACE = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ -]\\p{Lu}[\\p{Lu}'’.-]*){0,3}";
    private static final Pattern BRACKETS = Pattern.compile("^\\[(" + PLACE + ")\\]\\s*");
    private static final Pattern DASH = Pattern.compile(
            "^(" + PLACE + ")"
                    + "(?:, [\\p{L}.]+(?: \\p{L}+)?)?(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?\\s*(?:\\([\\p{L}\\d ./&-]{2,40}\\))?\\s*(?:--|[-–—_])\\s+");
    private static final Pattern AGENCY = Pattern.compile("^(" + PLACE
            + ")(?:, [\\p{L}. ]{2,20})?(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2})?\\s*\\([\\p{L}\\d ./&-]{2,40}\\)[:.]?\\s+");

    private static final Pattern TITLE_CASE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2})(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2})? \\([\\p{L} ./&-]{2,40}\\)\\s*(?:--|[-–—])\\s+");

    private Datelines() {}

    static Optional<Dateline> of(String text) {
        for (Pattern pattern : new Pattern[] {BRACKETS, DASH, AGENCY, TITLE_CASE}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && !matcher.group(1).isBlank()) {
                return Optional.of(new Dateline(matcher.group(1), new Span(0, matcher.end())));
            }
        }
        return Optional.empty();
    }
}
