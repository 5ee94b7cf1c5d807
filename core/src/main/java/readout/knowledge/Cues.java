package readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that attribute: which verb in which frame, and how often such a clause attributes in news English. */
public final class Cues {
    private static final double STRONG = 0.7;
    private static final Map<String, Double> PRECISION = new HashMap<>();
    private static final Set<String> SPEECH = Resource.words("speech-verbs.tsv");

    static {
        for (List<String> row : Resource.rows("cues-typed.tsv", 3)) {
            PRECISION.put(key(row.get(0), row.get(1)), Double.valueOf(row.get(2)));
        }
        for (List<String> row : Resource.rows("cues.tsv", 3)) {
            PRECISION.put(key(row.get(0), row.get(1)), Double.valueOf(row.get(2)));
        }
    }

    private Cues() {}

    /** The share of such clauses that attribute; empty for a verb that does not attribute in this frame. */
    public static Optional<Double> precision(String lemma, String frame) {
        return Optional.ofNullable(PRECISION.get(key(lemma, frame)));
    }

    /** True for a verb that with a clause attributes in seven cases of ten or more. */
    public static boolean isStrong(String lemma) {
        return precision(lemma, "clause")
                .filter(precision -> precision >= STRONG)
                .isPresent();
    }

    /** True for a verb of speaking, false for one of thinking, wishing or intending. */
    public static boolean isSpeech(String lemma) {
        return SPEECH.contains(lemma);
    }

    private static String key(String lemma, String frame) {
        return lemma + " " + frame;
    }
}
