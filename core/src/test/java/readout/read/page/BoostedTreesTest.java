package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    private static final List<String> FEATURES = List.of("length", "links");

    @Test
    void addsTheScoresOfTheLeavesThatTheValuesLeadTo() {
        BoostedTrees trees =
                BoostedTrees.of(List.of("length links", "1<0.5 0<10 =-1 =2 =-3", "0<20 =0.5 =1"), FEATURES);
        assertThat(trees.probability(new double[] {10, 0.5})).isCloseTo(logistic(-0.5), within(1e-9));
        assertThat(trees.probability(new double[] {11, 0.5})).isCloseTo(logistic(2.5), within(1e-9));
        assertThat(trees.probability(new double[] {21, 0.6})).isCloseTo(logistic(-2), within(1e-9));
    }

    @Test
    void refusesTreesOfOtherFeatures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.of(List.of("length words", "=1"), FEATURES))
                .withMessageContaining("words");
    }

    @Test
    void aValueAtTheThresholdGoesLeft() {
        BoostedTrees trees = BoostedTrees.of(List.of("length links", "0<10 =1 =-1"), FEATURES);
        assertThat(trees.probability(new double[] {10, 0})).isGreaterThan(0.5);
        assertThat(trees.probability(new double[] {Math.nextUp(10.0), 0})).isLessThan(0.5);
        assertThat(trees.probability(new double[] {Double.NaN, 0}))
                .as("no number")
                .isLessThan(0.5);
    }

    @Test
    void noTreesLeaveTheChanceEven() {
        assertThat(BoostedTrees.of(List.of("length links"), FEATURES).probability(new double[] {1, 1}))
                .isEqualTo(0.5);
    }

    @Test
    void refusesTheSameFeaturesInAnotherOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> BoostedTrees.of(List.of("links length", "=1"), FEATURES));
    }

    @Test
    void refusesValuesOfFewerFeatures() {
        BoostedTrees trees = BoostedTrees.of(List.of("length links", "=1"), FEATURES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trees.probability(new double[] {1}))
                .withMessage("1 values for 2 features");
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
