package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.Articles;
import readout.knowledge.AttributionModel;
import readout.text.AnnotatedArticle;

class AttributionLearnerTest {
    private static final String TEXT =
            "The minister said that the talks would go on. The mayor said that the bridge was safe. "
                    + "The envoy said that the round was over. The minister opened the bridge. The mayor opened the port. The envoy opened the hall.";

    @Test
    void learnsWhichVerbsAttribute() {
        AttributionLearner learner =
                new AttributionLearner((one, other) -> one.strip().equals(other.strip()) ? 1 : 0);
        AnnotatedArticle article = Articles.annotated(TEXT);
        for (int at = 0; at < 4; at++) {
            learner.learn(
                    article,
                    List.of(
                            new AttributionLearner.Known("said", "that the talks would go on"),
                            new AttributionLearner.Known("said", "that the bridge was safe"),
                            new AttributionLearner.Known("said", "that the round was over")));
        }
        Map<String, Double> weights = learner.lines().stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));
        assertThat(weights.get("lemma=say")).isPositive();
        assertThat(weights.get("lemma=open")).isNegative();
    }

    @Test
    void theModelTellsSpeakingFromActing() {
        AnnotatedArticle article =
                Articles.annotated("The minister said that the talks would go on. The mayor opened the port.");
        assertThat(probability(article, "said")).isGreaterThan(0.8);
        assertThat(probability(article, "opened")).isPositive().isLessThan(Statements.LEAST);
    }

    /** That one or another reading of the cue is right. */
    private static double probability(AnnotatedArticle article, String cue) {
        AttributionFinder finder = new AttributionFinder(article);
        return article.sentences().stream()
                .flatMap(sentence -> Choice.of(
                        finder.withExtents(sentence),
                        each -> AttributionModel.probability(AttributionFeatures.of(article, each)))
                        .entrySet()
                        .stream())
                .filter(each -> each.getKey().cue().text().equals(cue))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Test
    void calibrationRisesWithWhatTheModelSays() {
        List<Calibration.Case> cases = new ArrayList<>();
        for (int at = 0; at < 1000; at++) {
            cases.add(new Calibration.Case(at / 1000.0, at % 10 < (at < 500 ? 1 : 8)));
        }
        List<Calibration.Step> steps = Calibration.of(cases);
        assertThat(steps.get(0).right()).isBetween(0.08, 0.13);
        assertThat(steps.get(steps.size() - 1).right()).isBetween(0.75, 0.85);
        for (int at = 1; at < steps.size(); at++) {
            assertThat(steps.get(at).right()).isGreaterThan(steps.get(at - 1).right());
            assertThat(steps.get(at).from()).isGreaterThan(steps.get(at - 1).from());
        }
    }
}
