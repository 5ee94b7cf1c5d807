package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntityTypeTest {
    @Test
    void placesAndOutletsDoNotAct() {
        assertThat(Arrays.stream(EntityType.values()).filter(EntityType::isActor))
                .containsExactly(EntityType.PERSON, EntityType.STATE, EntityType.BODY);
    }
}
