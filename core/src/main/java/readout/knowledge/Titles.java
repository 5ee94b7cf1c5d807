package readout.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Titles and offices: which nouns head one, and which state's they are. */
public final class Titles {
    private static final Map<String, String> HEADS = Resource.rows("titles.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Map<String, String> OFFICES = Resource.rows("offices.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Titles() {}

    /** True for "minister", "Ministers", "vice-president". */
    public static boolean isHead(String word) {
        String clean = word.toLowerCase(Locale.ROOT);
        String singular =
                clean.endsWith("s") && !HEADS.containsKey(clean) ? clean.substring(0, clean.length() - 1) : clean;
        int hyphen = singular.lastIndexOf('-');
        return HEADS.containsKey(singular)
                || hyphen > 0 && HEADS.containsKey(singular.substring(hyphen + 1))
                || singular.endsWith("-designate")
                || singular.endsWith("-elect");
    }

    /** The party that a title's words name or imply: "US Trade Representative", "Foreign Secretary". */
    public static Optional<String> side(String title) {
        Set<String> states = new TreeSet<>(States.in(title));
        if (states.size() == 1) {
            return Optional.of(states.iterator().next());
        }
        if (states.size() > 1) {
            return firstNamed(title);
        }
        List<String> offices =
                OFFICES.keySet().stream().filter(title::contains).sorted().toList();
        return offices.isEmpty() ? Optional.empty() : Optional.ofNullable(OFFICES.get(offices.get(0)));
    }

    /** Of "UN special envoy for Cyprus", the UN: whose office it is stands first. */
    private static Optional<String> firstNamed(String title) {
        for (String word : title.split(" ", -1)) {
            Optional<String> state = States.of(word);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }
}
