package readout.knowledge;

import java.util.Map;
import java.util.stream.Collectors;

/** How far to trust a fact, by the share of right ones among those read on the same grounds; {@code docs/evaluation.md} has the table. */
public final class Confidences {
    private static final Map<String, Double> SHARES = Resource.rows("confidences.tsv", 4).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0) + " " + row.get(1),
                    row -> share(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)))));

    private Confidences() {}

    /** Laplace's rule of succession: few cases say little. */
    private static double share(int right, int found) {
        return (right + 1.0) / (found + 2.0);
    }

    /**
     * The confidence, 0 to 1, of a fact of the kind read on these grounds.
     *
     * @throws IllegalArgumentException for grounds that {@code confidences.tsv} does not have
     */
    public static double of(String kind, String grounds) {
        Double share = SHARES.get(kind + " " + grounds);
        if (share == null) {
            throw new IllegalArgumentException("no confidence for " + kind + ", " + grounds);
        }
        return share;
    }
}
