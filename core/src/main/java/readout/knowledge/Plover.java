package readout.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.fact.EventType;

/** Verbs that report an event in PLOVER's terms. */
public final class Plover {
    private static final int COLUMNS = 6;
    private static final Map<String, List<Pattern>> BY_VERB = new HashMap<>();

    static {
        for (List<String> row : Resource.rows("plover.tsv", COLUMNS)) {
            BY_VERB.computeIfAbsent(row.get(2), verb -> new ArrayList<>()).add(Pattern.of(row));
        }
        BY_VERB.values()
                .forEach(patterns -> patterns.sort(
                        Comparator.comparing(pattern -> pattern.objects().isEmpty())));
    }

    private Plover() {}

    /**
     * One way to report an event.
     *
     * @param mode PLOVER's mode, "-" for none
     * @param objects lemmas of which the verb's object must be one, empty for any
     * @param recipients where the recipient stands: {@code obj} or a preposition, in order of preference
     */
    public record Pattern(EventType type, String mode, Set<String> objects, List<String> recipients, String example) {
        public Pattern {
            objects = Set.copyOf(objects);
            recipients = List.copyOf(recipients);
        }

        private static Pattern of(List<String> row) {
            Set<String> objects = row.get(3).equals("*")
                    ? Set.of()
                    : Set.copyOf(Arrays.asList(row.get(3).split("\\|")));
            return new Pattern(
                    EventType.valueOf(row.get(0)),
                    row.get(1),
                    objects,
                    Arrays.asList(row.get(4).split("\\|")),
                    row.get(5));
        }
    }

    /** The patterns of a verb, those that ask for an object first. */
    public static List<Pattern> patterns(String lemma) {
        return BY_VERB.getOrDefault(lemma, List.of());
    }

    /** All patterns, for their examples. */
    public static List<Pattern> all() {
        return BY_VERB.values().stream().flatMap(List::stream).toList();
    }
}
