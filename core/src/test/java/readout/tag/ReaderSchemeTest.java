package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import readout.model.Scheme;
import readout.text.EntityType;

class ReaderSchemeTest {
    private static Scheme scheme(List<String> names) {
        return new Scheme(
                List.of("M", "C", "S"),
                List.of("S", "M", "X"),
                List.of(),
                Map.of(),
                names,
                List.of("past", "future"),
                List.of());
    }

    private static final ReaderScheme READER = ReaderScheme.of(scheme(List.of("person", "outlet")));

    @Test
    void marksAreTagsThatAreKindsOfFramesToo() {
        assertThat(READER.marks())
                .extracting(mark -> mark.kind().kind(), ReaderScheme.Mark::tag)
                .containsExactly(tuple(FrameKind.MEETING, 0), tuple(FrameKind.STATEMENT, 2));
        assertThat(READER.content()).isEqualTo(1);
    }

    @Test
    void namesAndDirectionsKeepTheModelsOrder() {
        assertThat(READER.names()).containsExactly(EntityType.PERSON, EntityType.OUTLET);
        assertThat(READER.directions()).containsExactly(TimeDirection.PAST, TimeDirection.FUTURE);
    }

    @Test
    void aKindIsFoundAndAnAbsentOneIsAnError() {
        assertThat(READER.kind(FrameKind.REFERENCE).number()).isEqualTo(2);
        assertThatThrownBy(() -> READER.kind(FrameKind.MARKET)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aKindOfNameThatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReaderScheme.of(scheme(List.of("planet"))));
    }
}
