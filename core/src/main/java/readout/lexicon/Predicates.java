package readout.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of saying do to what was said: nothing, or turn it round ({@code predicates.tsv}). */
public final class Predicates {
    private static final Map<String, Set<String>> WORDS = Resource.rows("predicates.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(1), Collectors.mapping(row -> row.get(0), Collectors.toUnmodifiableSet())));

    private Predicates() {}

    /** True for "said", "has told": no sense is lost where the words are left out. True for no words at all. */
    public static boolean isPlain(String predicate) {
        String bare = bare(predicate);
        return bare.isEmpty() || words("plain").contains(bare) || words("label").contains(bare);
    }

    /** True for words that make a sentence between a speaker and what he said. */
    public static boolean isVerb(String predicate) {
        String bare = bare(predicate);
        return !bare.isEmpty() && !words("label").contains(bare) && !isNoun(predicate);
    }

    /** True for "denial", "claim". */
    public static boolean isNoun(String predicate) {
        return words("noun").contains(bare(predicate));
    }

    /** How often the words turn round or withhold what was said: 0 for "said", 1 for "has played down", 2 for "did not rule out". */
    public static int reversals(String predicate) {
        String all = " " + String.join(" ", split(predicate)) + " ";
        return (int) words("reversal").stream()
                .filter(word -> all.contains(" " + word + " "))
                .count();
    }

    private static String bare(String predicate) {
        return split(predicate).stream()
                .filter(word -> !words("beside").contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Words in small letters, "n't" apart; a colon or a dash is none. */
    private static List<String> split(String predicate) {
        String plain = predicate.toLowerCase(Locale.ROOT).replace('’', '\'').replace("n't", " n't");
        return List.of(plain.split("[^\\p{L}\\p{N}']+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }
}
