package readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How likely a clause of the shape of an attribution is one: logistic regression over its features, and what its figures are worth. */
public final class AttributionModel {
    /** How a line of the calibration begins; the bound of the step follows. */
    public static final String CALIBRATION = "calibration>=";

    private static final Map<String, Double> WEIGHTS = new HashMap<>();
    private static final TreeMap<Double, Double> STEPS = new TreeMap<>();

    static {
        for (List<String> row : Resource.rows("attribution-model.tsv", 2)) {
            double value = Double.parseDouble(row.get(1));
            if (row.get(0).startsWith(CALIBRATION)) {
                STEPS.put(Double.valueOf(row.get(0).substring(CALIBRATION.length())), value);
            } else {
                WEIGHTS.put(row.get(0), value);
            }
        }
    }

    private AttributionModel() {}

    /** The probability of one reading, 0 to 1; features that the model has not seen count nothing. */
    public static double probability(List<String> features) {
        return probability(WEIGHTS, features);
    }

    /** The same with other weights. */
    public static double probability(Map<String, Double> weights, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** How often a cue was right of which the model said this, on articles that it did not learn from: 0 to 1. */
    public static double calibrated(double said) {
        Map.Entry<Double, Double> step = STEPS.floorEntry(said);
        return step == null ? said : step.getValue();
    }
}
