package readout.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.lexicon.Resource;

/** Detects the language of a text by script and by the frequency of each language's function words. */
final class Language {
    static final String ENGLISH = "en";
    /** BCP 47 code for an unknown language. */
    static final String UNKNOWN = "und";

    private static final int SAMPLE_WORDS = 600;
    private static final int ENOUGH_WORDS = 12;
    private static final double CLEAR_SHARE = 0.12;
    private static final double CLEARLY_MORE = 1.5;
    /** Languages by function word. */
    private static final Map<String, List<String>> LANGUAGES = Resource.rows("languages.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split(" ")).distinct().map(word -> Map.entry(word, row.get(0))))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private Language() {}

    /** Language of a text; if undecided, the one that the source declares. */
    static String of(String text, Optional<String> declared) {
        String told = of(text);
        boolean unsure = told.equals(UNKNOWN) || text.split("\\s+", ENOUGH_WORDS + 1).length <= ENOUGH_WORDS;
        return declared.filter(code -> unsure)
                .map(code -> Locale.forLanguageTag(code).getLanguage())
                .filter(code -> !code.isEmpty())
                .orElse(told);
    }

    /** ISO 639-1 code of a text's language; short texts in Latin letters count as English, other scripts as unknown. */
    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), SAMPLE_WORDS * 8));
        if (letters(start) > 0 && latin(start) * 2 < letters(start)) {
            return UNKNOWN;
        }
        String[] words = start.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+");
        if (words.length < ENOUGH_WORDS) {
            return ENGLISH;
        }
        Map<String, Long> counts = Arrays.stream(words)
                .flatMap(word -> LANGUAGES.getOrDefault(word, List.of()).stream())
                .collect(Collectors.groupingBy(language -> language, TreeMap::new, Collectors.counting()));
        long english = counts.getOrDefault(ENGLISH, 0L);
        Map.Entry<String, Long> best = counts.entrySet().stream()
                .reduce(Map.entry(ENGLISH, english), (one, other) -> other.getValue() > one.getValue() ? other : one);
        boolean clearlyOther = best.getValue() > CLEARLY_MORE * english;
        return english >= CLEAR_SHARE * words.length && !clearlyOther ? ENGLISH : best.getKey();
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
