package readout.assemble;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import readout.lexicon.Resource;

/**
 * Calibration of one kind of fact: maps the model's score of a fact to the share of such facts that are right. The training program fits it
 * on articles kept out of training and writes {@code calibration.tsv} beside the model.
 */
final class Calibration {
    private static final Map<String, Calibration> BY_KIND =
            Resource.rows("calibration.tsv", Resource.text(Calibration.class, "/readout/model/calibration.tsv"), 4)
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0),
                            row -> new Calibration(
                                    Double.parseDouble(row.get(1)), numbers(row.get(2)), numbers(row.get(3)))));

    private final double least;
    private final double[] scores;
    private final double[] shares;

    Calibration(double least, double[] scores, double[] shares) {
        if (scores.length != shares.length || scores.length == 0) {
            throw new IllegalArgumentException(scores.length + " scores and " + shares.length + " shares");
        }
        this.least = least;
        this.scores = scores.clone();
        this.shares = shares.clone();
    }

    private static double[] numbers(String column) {
        return Arrays.stream(column.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Calibration of a kind of fact by its name in the record: "statement", "meeting". */
    static Calibration of(String kind) {
        Calibration found = BY_KIND.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("calibration.tsv has no " + kind);
        }
        return found;
    }

    /** True for a score at which facts are reported; a lower one would cost more precision than it gains recall. */
    boolean reports(double score) {
        return score >= least;
    }

    /** Share of facts with this score that are right, 0 to 1, interpolated between the fitted points. */
    double confidence(double score) {
        int at = Arrays.binarySearch(scores, score);
        if (at >= 0) {
            return shares[at];
        }
        int next = -at - 1;
        if (next == 0) {
            return shares[0];
        }
        if (next == scores.length) {
            return shares[next - 1];
        }
        double part = (score - scores[next - 1]) / (scores[next] - scores[next - 1]);
        return shares[next - 1] + part * (shares[next] - shares[next - 1]);
    }
}
