package readout.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Dateline;
import readout.text.Span;

/** Finds the dateline that an article begins with. */
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

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final int FIRST_PARAGRAPHS = 4;
    private static final int LONGEST_HEADLINE = 250;

    private Datelines() {}

    /** The dateline that the text begins with, or a paragraph just after its headline and standfirst. */
    static Optional<Dateline> of(String text) {
        Matcher paragraphs = PARAGRAPH.matcher(text);
        boolean first = true;
        for (int step = 0; step < FIRST_PARAGRAPHS && paragraphs.find(); step++) {
            Optional<Dateline> found = at(text, paragraphs.start(), paragraphs.end());
            if (found.isPresent() && (first || found.get().place().indexOf(' ') < 0)) {
                return found;
            }
            if (paragraphs.end() - paragraphs.start() > LONGEST_HEADLINE) {
                return Optional.empty();
            }
            first = false;
        }
        return Optional.empty();
    }

    private static Optional<Dateline> at(String text, int begin, int end) {
        for (Pattern pattern : new Pattern[] {BRACKETS, DASH, AGENCY, TITLE_CASE}) {
            Matcher matcher = pattern.matcher(text).region(begin, end);
            if (matcher.find() && !matcher.group(1).isBlank()) {
                return Optional.of(new Dateline(matcher.group(1), new Span(begin, matcher.end())));
            }
        }
        return Optional.empty();
    }
}
