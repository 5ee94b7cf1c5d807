package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The likeliest reading of each cue. */
final class Choice {
    private final Map<Integer, Attribution> best = new LinkedHashMap<>();
    private final Map<Integer, Double> highest = new LinkedHashMap<>();
    private final Map<Integer, Double> either = new LinkedHashMap<>();

    private Choice() {}

    /**
     * The likeliest reading of each cue of one sentence, with the probability that one or another of the cue's readings is right.
     *
     * @param probability of a reading, 0 to 1
     */
    static Map<Attribution, Double> of(List<Attribution> readings, ToDoubleFunction<Attribution> probability) {
        Choice choice = new Choice();
        readings.forEach(reading -> choice.add(reading, probability.applyAsDouble(reading)));
        Map<Attribution, Double> likely = new LinkedHashMap<>();
        choice.best.forEach((cue, reading) -> likely.put(reading, choice.either.getOrDefault(cue, 0.0)));
        return likely;
    }

    private void add(Attribution reading, double probability) {
        int cue = reading.cue().index();
        either.merge(cue, probability, (one, other) -> one + other - one * other);
        if (probability > highest.getOrDefault(cue, 0.0)) {
            highest.put(cue, probability);
            best.put(cue, reading);
        }
    }
}
