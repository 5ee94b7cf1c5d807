package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
    private static final Calibration RISING =
            new Calibration(0.3, new double[] {0.2, 0.4, 0.8}, new double[] {0.1, 0.5, 0.9});

    @Test
    void interpolatesBetweenFittedPoints() {
        assertThat(RISING.confidence(0.4)).isEqualTo(0.5);
        assertThat(RISING.confidence(0.6)).isCloseTo(0.7, Assertions.within(1e-9));
        assertThat(RISING.confidence(0)).isEqualTo(0.1);
        assertThat(RISING.confidence(1)).isEqualTo(0.9);
    }

    @Test
    void reportsFromTheLeastScoreOn() {
        assertThat(RISING.reports(0.3)).isTrue();
        assertThat(RISING.reports(0.29)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "thought", "meeting", "role", "position", "event", "market", "deadline"})
    void everyKindHasOne(String kind) {
        double low = Calibration.of(kind).confidence(0);
        double high = Calibration.of(kind).confidence(1);
        assertThat(low).isBetween(0.0, high);
        assertThat(high).isBetween(low, 1.0);
    }

    @Test
    void anUnknownKindIsNamed() {
        assertThatThrownBy(() -> Calibration.of("rumour")).hasMessageContaining("rumour");
    }
}
