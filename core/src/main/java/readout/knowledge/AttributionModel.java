package readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely a clause of the shape of an attribution is one: logistic regression over its features. */
public final class AttributionModel {
    private static final Map<String, Double> WEIGHTS = new HashMap<>();

    static {
        for (List<String> row : Resource.rows("attribution-model.tsv", 2)) {
            WEIGHTS.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    private AttributionModel() {}

    /** The probability, 0 to 1; features that the model has not seen count nothing. */
    public static double probability(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += WEIGHTS.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
