package readout.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Dateline;
import readout.text.Span;

/** Finds the dateline at the beginning of an article. */
final class Datelines {
    private static final String PLACE = "(?<place>\\p{Lu}[\\p{Lu}'’.-]+(?:[ -]\\p{Lu}[\\p{Lu}'’.-]*){0,3})";
    private static final String TITLE_CASE = "(?<place>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2})";
    private static final String REGION = "(?:, [\\p{L}.]+(?: \\p{L}+)?)?";
    private static final String DAY = "(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8}\\.?)";
    private static final String FULL_DAY = DAY + ",? (?:19|20)\\d\\d";
    private static final String ANY_DAY = DAY + "(?:,? (?:19|20)\\d\\d)?";
    private static final String AGENCY = "(?:\\([\\p{L}\\d ./&-]{2,40}\\)|/[\\p{L} ]{2,30}/)";
    private static final String DASH = "\\s*(?:--|[-–—_])\\s+";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^\\[" + PLACE + "\\]\\s*"),
            Pattern.compile("^" + PLACE + REGION + "(?:(?:,| ?[-–—]) " + ANY_DAY + ")?\\s*" + AGENCY + "?" + DASH),
            Pattern.compile("^" + PLACE + "(?:, [\\p{L}. ]{2,20})?(?:, " + ANY_DAY + ")?\\s*" + AGENCY + "[:.]?\\s+"),
            Pattern.compile("^" + TITLE_CASE + "(?:, " + ANY_DAY + ")? " + AGENCY + DASH),
            Pattern.compile("^" + TITLE_CASE + REGION + ", " + FULL_DAY + DASH),
            Pattern.compile("^\\(" + TITLE_CASE + REGION + ", " + FULL_DAY + "\\)" + DASH),
            Pattern.compile("^" + FULL_DAY + ", " + TITLE_CASE + "\\s*" + AGENCY + "?" + DASH));

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final int FIRST_PARAGRAPHS = 4;
    private static final int LONGEST_HEADLINE = 250;

    private Datelines() {}

    /** Finds the dateline at the beginning of the text or of a paragraph just after the headline and standfirst. */
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
        for (Pattern pattern : FORMS) {
            Matcher matcher = pattern.matcher(text).region(begin, end);
            if (matcher.find()) {
                return Optional.of(new Dateline(matcher.group("place"), new Span(begin, matcher.end())));
            }
        }
        return Optional.empty();
    }
}
