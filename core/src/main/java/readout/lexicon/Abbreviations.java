package readout.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Abbreviations written with a full stop, and whether the stop can also end a sentence. */
public final class Abbreviations {
    /** What may follow an abbreviation inside a sentence. */
    private enum Follows {
        NAME,
        NUMBER,
        ANY
    }

    private static final Map<String, Follows> FOLLOWS = Resource.rows("abbreviations.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Follows.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    private static final Set<String> STARTS = Resource.words("sentence-starts.tsv");

    private static final Pattern FIGURES = Pattern.compile("^\\d+");

    private Abbreviations() {}

    /**
     * True if the stop after a word belongs to the word and does not end a sentence.
     *
     * @param word word without its last stop
     * @param next following word, without surrounding marks
     */
    public static boolean goesOn(String word, String next) {
        Follows follows = FOLLOWS.get(word);
        if (follows == null) {
            return isInitials(word) && !STARTS.contains(next);
        }
        return switch (follows) {
            case NAME -> true;
            case NUMBER -> !next.isEmpty() && Character.isDigit(next.charAt(0));
            case ANY -> !STARTS.contains(next);
        };
    }

    /** True for initials: "J", "U.S", "Ph.D", "a.m", "10a.m". */
    private static boolean isInitials(String word) {
        if (word.indexOf('.') < 0) {
            return word.length() == 1 && Character.isUpperCase(word.charAt(0));
        }
        for (String part : FIGURES.matcher(word).replaceFirst("").split("\\.", -1)) {
            if (part.isEmpty() || part.length() > 2 || !part.chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }
}
