package readout.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Pronouns, which name nobody by themselves ({@code pronouns.tsv}). */
public final class Pronouns {
    private static final Map<String, String> PERSONS = Resource.rows("pronouns.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> key(row.get(0)), row -> row.get(1)));

    private Pronouns() {}

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** True for a phrase that is only a pronoun. */
    public static boolean isPronoun(String phrase) {
        return PERSONS.containsKey(key(phrase));
    }

    /** True for the first person: "I", "we", "our". */
    public static boolean isSpeaker(String phrase) {
        return "1".equals(PERSONS.get(key(phrase)));
    }

    /** True for a single third person: "he", "her". */
    public static boolean isOnePerson(String phrase) {
        return "3s".equals(PERSONS.get(key(phrase)));
    }
}
