package readout.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Effect of the words of saying on the content: whether they leave or reverse its sense ({@code predicates.tsv}). */
public final class Predicates {
    private static final Map<String, Set<String>> WORDS = Resource.rows("predicates.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(1), Collectors.mapping(row -> row.get(0), Collectors.toUnmodifiableSet())));

    private Predicates() {}

    /** True for words that can be left out without loss, "said", "has told", and for no words at all. */
    public static boolean isPlain(String predicate) {
        String bare = bare(predicate);
        return bare.isEmpty() || words("plain").contains(bare) || words("label").contains(bare);
    }

    /** True for words that form a sentence between a speaker and the content. */
    public static boolean isVerb(String predicate) {
        String bare = bare(predicate);
        return !bare.isEmpty() && !words("label").contains(bare) && !isNoun(predicate);
    }

    /** True for "denial", "claim". */
    public static boolean isNoun(String predicate) {
        return words("noun").contains(bare(predicate));
    }

    /** Number of times the words reverse or withhold the content: 0 for "said", 1 for "has played down", 2 for "did not rule out". */
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

    /** Splits into lower-case words, with "n't" separate and without colons and dashes. */
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
