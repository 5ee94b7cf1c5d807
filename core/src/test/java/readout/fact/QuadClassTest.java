package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadClassTest {
    @ParameterizedTest
    @CsvSource({
        "VERBAL_COOPERATION, 1, false, false",
        "MATERIAL_COOPERATION, 2, false, true",
        "VERBAL_CONFLICT, 3, true, false",
        "MATERIAL_CONFLICT, 4, true, true"
    })
    void aClassIsCooperationOrConflictInWordsOrDeeds(QuadClass quad, int number, boolean conflict, boolean material) {
        assertThat(quad.number()).isEqualTo(number);
        assertThat(quad.isConflict()).isEqualTo(conflict);
        assertThat(quad.isMaterial()).isEqualTo(material);
    }
}
