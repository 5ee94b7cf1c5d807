package readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/**
 * States and bodies of states by names, demonyms, capitals and seats of government. Codes and English names are ISO 3166-1 and CLDR as
 * shipped with the JDK; the rest is {@code states.tsv}.
 */
public final class States {
    private static final Pattern LIST = Pattern.compile("\\|");
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> DEMONYMS = new HashMap<>();
    private static final Map<String, String> SEATS = new HashMap<>();

    static {
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            NAMES.put(locale.getDisplayCountry(Locale.ENGLISH).replace('’', '\''), locale.getISO3Country());
        }
        for (List<String> row : Resource.rows("states.tsv", 4)) {
            LIST.splitAsStream(row.get(1)).filter(name -> !name.isEmpty()).forEach(name -> NAMES.put(name, row.get(0)));
            LIST.splitAsStream(row.get(2))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> DEMONYMS.put(name, row.get(0)));
            LIST.splitAsStream(row.get(3)).filter(name -> !name.isEmpty()).forEach(name -> SEATS.put(name, row.get(0)));
        }
    }

    private static final Map<String, String> ANY = any();
    private static final Set<String> CODES = Set.copyOf(ANY.values());
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_ABBREVIATION = 4;

    private States() {}

    private static Map<String, String> any() {
        Map<String, String> any = new HashMap<>(SEATS);
        any.putAll(DEMONYMS);
        any.putAll(NAMES);
        Map<String, String> parted = new HashMap<>();
        any.forEach((name, code) -> parted.put(name.replace('-', ' '), code));
        parted.forEach(any::putIfAbsent);
        return Map.copyOf(any);
    }

    /**
     * State that exactly this phrase names, by name, demonym, capital or seat; articles, genitives and capital letters ("BEIJING") are
     * ignored.
     */
    public static Optional<String> of(String phrase) {
        String bare = bare(phrase);
        boolean capitals = bare.length() > LONGEST_ABBREVIATION && bare.equals(bare.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(ANY.get(bare))
                .or(() -> Optional.of(bare)
                        .filter(any -> capitals)
                        .map(WordUtils::capitalizeFully)
                        .map(ANY::get));
    }

    /** State by name or demonym, as {@link #of} but without capitals and seats of government, which may be meant as places. */
    public static Optional<String> byName(String phrase) {
        String bare = bare(phrase);
        return Optional.ofNullable(NAMES.getOrDefault(bare, DEMONYMS.get(bare)));
    }

    /** True for the code of a state or body of states: "CHN", "EU". */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** True for a demonym: "Chinese", "Russians". */
    public static boolean isDemonym(String word) {
        return DEMONYMS.containsKey(word);
    }

    /** True for a capital or seat of government, a name of both a state and a place. */
    public static boolean isSeat(String name) {
        return SEATS.containsKey(bare(name));
    }

    /** States named anywhere in the phrase, matched by their longest names first, in order of their codes. */
    public static Set<String> in(String phrase) {
        Set<String> found = new TreeSet<>();
        String[] words = bare(phrase).split("[ /–-]+|(?<=\\p{L})(?='s\\b)|[,;()]", -1);
        int from = 0;
        while (from < words.length) {
            int length = longest(words, from, found);
            from += Math.max(1, length);
        }
        return found;
    }

    private static int longest(String[] words, int from, Set<String> found) {
        for (int length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
            String name = String.join(" ", List.of(words).subList(from, from + length))
                    .replace(" 's", "'s")
                    .strip();
            String state = ANY.getOrDefault(name, ANY.get(withoutFullStop(name)));
            if (state != null) {
                found.add(state);
                return length;
            }
        }
        return 0;
    }

    private static String withoutFullStop(String name) {
        return name.endsWith(".") || name.endsWith("”") || name.endsWith("\"")
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private static String bare(String phrase) {
        String bare = phrase.strip().replace('’', '\'');
        bare = bare.startsWith("the ") || bare.startsWith("The ") ? bare.substring(4) : bare;
        return bare.endsWith("'s")
                ? bare.substring(0, bare.length() - 2)
                : bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
