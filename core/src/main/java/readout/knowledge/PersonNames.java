package readout.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms of address, given names that tell a gender, family names that stand first. */
public final class PersonNames {
    private static final Map<String, String> HONORIFICS = Resource.rows("honorifics.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Map<String, String> GIVEN = Resource.rows("given-names.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Set<String> FAMILY_FIRST = Resource.words("family-first.tsv");

    private PersonNames() {}

    /** True for "Mr", "Ms.", "Gen.". */
    public static boolean isHonorific(String word) {
        return HONORIFICS.containsKey(word);
    }

    /** "m", "f" or "-" where the word tells none. */
    public static String gender(String word) {
        return HONORIFICS.getOrDefault(word, GIVEN.getOrDefault(word, "-"));
    }

    /** True where a name that begins with this word has the family name first. */
    public static boolean isFamilyFirst(String firstWord) {
        return FAMILY_FIRST.contains(firstWord);
    }
}
