package readout.merge.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Resource;

/** The words of a phrase that carry its meaning, cut to their stems, so that two phrases can be compared. */
public final class Terms {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%$€£]+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(Resource.list("general-terms.tsv", "function"));
    private static final int LEAST_STEM = 4;

    private Terms() {}

    /** The stems in the order of the phrase. */
    public static Set<String> of(String phrase) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : NO_WORD.split(plain(phrase))) {
            if (!word.isEmpty() && !FUNCTION_WORDS.contains(word)) {
                terms.add(stem(word));
            }
        }
        return terms;
    }

    /** Without accents and case. */
    public static String plain(String phrase) {
        return MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** "Tariffs", "purchased" and "purchases" as "tariff", "purchas"; no linguist's stem, but the same one for forms of a word. */
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

    /** The figures of a phrase, as they are written. */
    static Set<String> figures(String phrase) {
        return FIGURE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Dice's coefficient, 0 to 1. */
    public static double dice(Set<String> one, Set<String> other) {
        int sum = one.size() + other.size();
        return sum == 0 ? 0 : 2.0 * shared(one, other) / sum;
    }

    /** How much of the smaller set the larger one holds, 0 to 1. */
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
