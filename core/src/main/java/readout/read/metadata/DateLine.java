package readout.read.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.lexicon.Resource;

/**
 * Date line of an article: the publication and update days in a short printed line such as "Published 5 March 2026, updated 6 March 2026"
 * or "By A. Writer | March 5, 2026".
 *
 * @param published the first day that is not of an update
 * @param updated the first day of an update
 */
public record DateLine(Optional<LocalDate> published, Optional<LocalDate> updated) {
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated?|modified|edited|revised)\\b", Pattern.CASE_INSENSITIVE);
    /** Word for publication right before the day. */
    private static final Pattern LABELLED =
            Pattern.compile("\\b(?:published|posted|issued|released?)(?: on)?:? ?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?(?: \\(?[A-Z]{2,4}\\b\\)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("\\b[Bb]y(?: \\p{Lu}[\\p{L}.'’-]*){1,4}");
    private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2},");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = Resource.words("date-line-words.tsv");
    private static final int LONGEST = 90;

    /** Parses a line; empty if it has no day or says other things besides. */
    public static Optional<DateLine> of(String line, DayOrder order) {
        List<WrittenDate.Found> days = line.length() > LONGEST ? List.of() : WrittenDate.all(line, order);
        if (days.isEmpty() || !isOfDays(line, days)) {
            return Optional.empty();
        }
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> updated = Optional.empty();
        int from = 0;
        for (WrittenDate.Found day : days) {
            if (UPDATED.matcher(line.substring(from, day.begin())).find()) {
                updated = updated.or(() -> Optional.of(day.day()));
            } else {
                published = published.or(() -> Optional.of(day.day()));
            }
            from = day.end();
        }
        return Optional.of(new DateLine(published, updated));
    }

    private static boolean isOfDays(String line, List<WrittenDate.Found> days) {
        if (days.stream()
                .anyMatch(
                        day -> LABELLED.matcher(line.substring(0, day.begin())).find())) {
            return true;
        }
        StringBuilder rest = new StringBuilder(line);
        for (int at = days.size() - 1; at >= 0; at--) {
            rest.replace(days.get(at).begin(), days.get(at).end(), " ");
        }
        String words = PLACE.matcher(
                        BYLINE.matcher(CLOCK.matcher(rest).replaceAll(" ")).replaceAll(" "))
                .replaceFirst(" ");
        return NO_LETTER
                .splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .allMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
