package readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Greedy one-to-one matching by descending similarity. */
final class Matching {
    private Matching() {}

    /** Gold fact and the predicted one that it is matched with. */
    record Pair<G, P>(G gold, P found) {}

    private record Candidate(double similarity, int gold, int found) {}

    static <G, P> List<Pair<G, P>> of(
            List<G> golds, List<P> found, ToDoubleBiFunction<G, P> similarity, double threshold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int gold = 0; gold < golds.size(); gold++) {
            for (int at = 0; at < found.size(); at++) {
                double value = similarity.applyAsDouble(golds.get(gold), found.get(at));
                if (value >= threshold) {
                    candidates.add(new Candidate(value, gold, at));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate each) -> -each.similarity())
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair<G, P>> pairs = new ArrayList<>();
        for (Candidate each : candidates) {
            if (!usedGold.contains(each.gold()) && !usedFound.contains(each.found())) {
                usedGold.add(each.gold());
                usedFound.add(each.found());
                pairs.add(new Pair<>(golds.get(each.gold()), found.get(each.found())));
            }
        }
        return pairs;
    }
}
