package readout.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.knowledge.Resource;

/** Which language a text is in, by the share of each language's function words, and its script. */
final class Language {
    static final String ENGLISH = "en";
    /** BCP 47 for a language that is not known. */
    static final String UNKNOWN = "und";

    private static final int SAMPLE_WORDS = 600;
    private static final int ENOUGH_WORDS = 12;
    private static final double CLEAR_SHARE = 0.12;
    private static final Map<String, Set<String>> FUNCTION_WORDS = Resource.rows("languages.tsv", 2).stream()
            .collect(Collectors.toMap(
                    row -> row.get(0),
                    row -> Set.copyOf(Arrays.asList(row.get(1).split(" "))),
                    (first, second) -> first,
                    LinkedHashMap::new));

    private Language() {}

    /** The language of the text; where it can't tell, the one that the source declares. */
    static String of(String text, Optional<String> declared) {
        String told = of(text);
        boolean unsure = told.equals(UNKNOWN) || text.split("\\s+", ENOUGH_WORDS + 1).length <= ENOUGH_WORDS;
        return declared.filter(code -> unsure)
                .map(code -> Locale.forLanguageTag(code).getLanguage())
                .filter(code -> !code.isEmpty())
                .orElse(told);
    }

    /** The language's ISO 639-1 code; short texts in Latin letters count as English, other scripts as unknown. */
    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), SAMPLE_WORDS * 8));
        if (letters(start) > 0 && latin(start) * 2 < letters(start)) {
            return UNKNOWN;
        }
        String[] words = start.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+");
        if (words.length < ENOUGH_WORDS || share(words, ENGLISH) >= CLEAR_SHARE && !clearlyOther(words)) {
            return ENGLISH;
        }
        return best(words);
    }

    private static boolean clearlyOther(String[] words) {
        String best = best(words);
        return !best.equals(ENGLISH) && share(words, best) > 1.5 * share(words, ENGLISH);
    }

    private static String best(String[] words) {
        String best = ENGLISH;
        for (String language : FUNCTION_WORDS.keySet()) {
            best = share(words, language) > share(words, best) ? language : best;
        }
        return best;
    }

    private static double share(String[] words, String language) {
        Set<String> function = FUNCTION_WORDS.getOrDefault(language, Set.of());
        return (double) Arrays.stream(words).filter(function::contains).count() / words.length;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static long latin(String text) {
        return text.codePoints()
                .filter(point ->
                        Character.isLetter(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
                .count();
    }
}
