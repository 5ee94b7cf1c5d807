package readout.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.fact.Stance;

/** Verbs and nouns by which a party takes a position, and where the issue stands. */
public final class Stances {
    private static final int COLUMNS = 5;
    private static final Map<String, Pattern> VERBS = new HashMap<>();
    private static final Map<String, Pattern> NOUNS = new HashMap<>();

    static {
        for (List<String> row : Resource.rows("stances.tsv", COLUMNS)) {
            Pattern pattern = new Pattern(
                    Stance.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1),
                    Arrays.asList(row.get(3).split("\\|")),
                    row.get(4));
            (row.get(2).equals("verb") ? VERBS : NOUNS).put(row.get(1), pattern);
        }
    }

    private Stances() {}

    /**
     * One way to take a position.
     *
     * @param issues where the issue stands, in order of preference
     */
    public record Pattern(Stance stance, String lemma, List<String> issues, String example) {
        public Pattern {
            issues = List.copyOf(issues);
        }
    }

    /** The pattern of a verb, where it has one. */
    public static Optional<Pattern> ofVerb(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }

    /** The pattern of a noun, where it has one. */
    public static Optional<Pattern> ofNoun(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma));
    }
}
