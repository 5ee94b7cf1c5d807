package readout.extract;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import readout.knowledge.AttributionModel;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Learns which attribution-shaped clauses attribute: what {@code attribution-model.tsv} is made of. Logistic regression with a Gaussian
 * prior; of the clauses that match a known attribution the best one is right and the others are not. Every sixth article is kept out of
 * the learning; how often the model is right on those says what its probabilities are worth.
 */
public final class AttributionLearner {
    private static final double SAME = 0.5;
    private static final double FOR_THE_CUE = 0.3;
    private static final double SIGMA = 0.2;
    private static final int LEAST_SEEN = 3;
    private static final double LEAST_WEIGHT = 0.005;
    private static final String RIGHT = "1";
    private static final String WRONG = "0";

    private static final int KEPT_OUT = 6;

    private final List<KeptOut> keptOut = new ArrayList<>();
    private int articles;
    private final Dataset<String, String> data = new Dataset<>();
    private final ToDoubleBiFunction<String, String> overlap;

    /** @param overlap of two texts, 0 to 1 */
    public AttributionLearner(ToDoubleBiFunction<String, String> overlap) {
        this.overlap = overlap;
    }

    /** One known attribution: its cue and its content, as words. */
    public record Known(String cue, String content) {}

    private record Match(int known, int candidate, double worth) {}

    private record KeptOut(AnnotatedArticle article, List<Known> known) {}

    /** Takes in an article's candidates and which of them are right. */
    public void learn(AnnotatedArticle article, List<Known> known) {
        articles++;
        if (articles % KEPT_OUT == 0) {
            keptOut.add(new KeptOut(article, known));
            return;
        }
        AttributionFinder finder = new AttributionFinder(article);
        List<Attribution> candidates = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            candidates.addAll(finder.withExtents(sentence));
        }
        Set<Integer> right = right(article, candidates, known);
        for (int at = 0; at < candidates.size(); at++) {
            data.add(new BasicDatum<>(
                    AttributionFeatures.of(article, candidates.get(at)), right.contains(at) ? RIGHT : WRONG));
        }
    }

    private Set<Integer> right(AnnotatedArticle article, List<Attribution> candidates, List<Known> known) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            String content = content(candidates.get(at), article.text());
            String cue = candidates.get(at).cue().text().toLowerCase(Locale.ROOT);
            for (int gold = 0; gold < known.size(); gold++) {
                double same = overlap.applyAsDouble(known.get(gold).content(), content);
                if (same >= SAME) {
                    boolean ofTheCue = List.of(known.get(gold)
                                    .cue()
                                    .toLowerCase(Locale.ROOT)
                                    .split("\\W+"))
                            .contains(cue);
                    matches.add(new Match(gold, at, same + (ofTheCue ? FOR_THE_CUE : 0)));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::worth).reversed());
        Map<Integer, Integer> candidateOf = new HashMap<>();
        Set<Integer> right = new HashSet<>();
        for (Match match : matches) {
            if (!candidateOf.containsKey(match.known()) && right.add(match.candidate())) {
                candidateOf.put(match.known(), match.candidate());
            }
        }
        return right;
    }

    private static String content(Attribution attribution, String text) {
        StringBuilder words = new StringBuilder();
        for (Span span : attribution.content()) {
            words.append(span.of(text)).append(' ');
        }
        return words.toString();
    }

    /** The model: a line for each feature, with its weight towards attributing; then the steps of its calibration. */
    public List<String> lines() {
        data.applyFeatureCountThreshold(LEAST_SEEN);
        LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
        factory.setSigma(SIGMA);
        factory.setVerbose(false);
        LinearClassifier<String, String> classifier = factory.trainClassifier(data);
        Map<String, Double> weights = new TreeMap<>();
        for (String feature : classifier.features()) {
            double weight = classifier.weight(feature, RIGHT) - classifier.weight(feature, WRONG);
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                weights.put(feature, weight);
            }
        }
        List<String> lines = new ArrayList<>();
        weights.forEach((feature, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", feature, weight)));
        for (Calibration.Step step : Calibration.of(cases(weights))) {
            lines.add(String.format(
                    Locale.ROOT, "%s%.4f\t%.3f", AttributionModel.CALIBRATION, step.from(), step.right()));
        }
        return lines;
    }

    private List<Calibration.Case> cases(Map<String, Double> weights) {
        List<Calibration.Case> cases = new ArrayList<>();
        for (KeptOut each : keptOut) {
            AttributionFinder finder = new AttributionFinder(each.article());
            Map<Attribution, Double> chosen = new LinkedHashMap<>();
            for (Sentence sentence : each.article().sentences()) {
                chosen.putAll(Choice.of(
                        finder.withExtents(sentence),
                        reading -> AttributionModel.probability(
                                weights, AttributionFeatures.of(each.article(), reading))));
            }
            List<Attribution> candidates = List.copyOf(chosen.keySet());
            Set<Integer> right = right(each.article(), candidates, each.known());
            for (int at = 0; at < candidates.size(); at++) {
                cases.add(new Calibration.Case(chosen.getOrDefault(candidates.get(at), 0.0), right.contains(at)));
            }
        }
        return cases;
    }
}
