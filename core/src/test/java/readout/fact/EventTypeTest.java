package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {
    @ParameterizedTest
    @EnumSource
    void cooperationIsScoredAboveZeroAndConflictNotAboveIt(EventType type) {
        assertThat(type.score()).isBetween(-10.0, 10.0);
        assertThat(type.score() > 0).isNotEqualTo(type.quad().isConflict());
    }

    @ParameterizedTest
    @CsvSource({"AGREE, 1", "RETREAT, 2", "REJECT, 3", "SANCTION, 4"})
    void quadClassesTellWordsFromDeeds(EventType type, int quad) {
        assertThat(type.quad().number()).isEqualTo(quad);
    }

    @Test
    void theOntologyHasSixteenTypes() {
        assertThat(EventType.values()).hasSize(16);
    }
}
