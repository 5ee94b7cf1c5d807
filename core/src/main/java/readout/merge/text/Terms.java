package readout.merge.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Resource;

/** Stemmed content words of a phrase, and measures for comparing two phrases. */
public final class Terms {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%$€£]+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(Resource.list("general-terms.tsv", "function"));
    private static final int LEAST_STEM = 4;

    private Terms() {}

    /** Stems in the order of the phrase. */
    public static Set<String> of(String phrase) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : NO_WORD.split(plain(phrase))) {
            if (!word.isEmpty() && !FUNCTION_WORDS.contains(word)) {
                terms.add(stem(word));
            }
        }
        return terms;
    }

    /** Lower-cases a phrase and removes accents. */
    public static String plain(String phrase) {
        return MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Cuts a word to a crude stem that is the same for all its forms: "tariffs" becomes "tariff", "purchased" and "purchases" become
     * "purchas".
     */
    private static String stem(String word) {
        String bare = word;
        for (String ending : new String[] {"ings", "ing", "ed", "es", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                bare = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return bare.endsWith("y") && bare.length() >= LEAST_STEM ? bare.substring(0, bare.length() - 1) + "i" : bare;
    }

    /** Figures in a phrase, as written. */
    static Set<String> figures(String phrase) {
        return FIGURE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Dice coefficient of two sets, 0 to 1. */
    public static double dice(Set<String> one, Set<String> other) {
        int sum = one.size() + other.size();
        return sum == 0 ? 0 : 2.0 * shared(one, other) / sum;
    }

    /** Share of the smaller set that the larger one contains, 0 to 1. */
    public static double containment(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    public static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String each : one) {
            shared += other.contains(each) ? 1 : 0;
        }
        return shared;
    }
}
