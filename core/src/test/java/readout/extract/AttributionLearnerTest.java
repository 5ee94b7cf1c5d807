package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(probability(article, "opened")).isPositive().isLessThan(0.2);
    }

    /** Of all readings of the cue together: at most one of them is right. */
    private static double probability(AnnotatedArticle article, String cue) {
        AttributionFinder finder = new AttributionFinder(article);
        return article.sentences().stream()
                .flatMap(sentence -> finder.in(sentence).stream())
                .filter(each -> each.cue().text().equals(cue))
                .mapToDouble(each -> AttributionModel.probability(AttributionFeatures.of(article, each)))
                .sum();
    }
}
