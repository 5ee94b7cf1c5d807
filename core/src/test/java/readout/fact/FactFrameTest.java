package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.fact.FactFrame.Part;
import readout.text.Span;

class FactFrameTest {
    private static final Span ONE = new Span(0, 5);
    private static final Span OTHER = new Span(8, 9);

    @ParameterizedTest
    @EnumSource
    void aPartHasItsPlacesInOrderAndAnAbsentOneHasNone(Part part) {
        FactFrame frame = FactFrame.NONE.with(part, List.of(ONE, OTHER));
        assertThat(frame.all(part)).containsExactly(ONE, OTHER);
        assertThat(frame.first(part)).contains(ONE);
        assertThat(frame.parts()).containsOnlyKeys(part);
        assertThat(FactFrame.NONE.all(part)).isEmpty();
        assertThat(FactFrame.NONE.first(part)).isEmpty();
    }

    @Test
    void aPartIsAddedOrPlacedAnewAndTheOthersStay() {
        FactFrame frame = FactFrame.NONE.with(Part.SPEAKER, List.of(ONE)).with(Part.CUE, List.of(ONE));
        FactFrame anew = frame.with(Part.CUE, List.of(OTHER));
        assertThat(anew.all(Part.SPEAKER)).containsExactly(ONE);
        assertThat(anew.all(Part.CUE)).containsExactly(OTHER);
        assertThat(frame.all(Part.CUE)).containsExactly(ONE);
    }

    @Test
    void aPartWithoutPlacesChangesNothing() {
        FactFrame frame = FactFrame.NONE.with(Part.CUE, List.of(ONE));
        assertThat(frame.with(Part.CONTENT, List.of())).isSameAs(frame);
        assertThat(frame.with(Part.CUE, List.of())).isSameAs(frame);
    }

    @Test
    void whatItWasMadeOfDoesNotChangeItLater() {
        List<Span> spans = new ArrayList<>(List.of(ONE));
        Map<Part, List<Span>> parts = new EnumMap<>(Part.class);
        parts.put(Part.CONTENT, spans);
        FactFrame frame = new FactFrame(parts);
        spans.clear();
        parts.clear();
        assertThat(frame.all(Part.CONTENT)).containsExactly(ONE);
        assertThatThrownBy(() -> frame.parts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> frame.all(Part.CONTENT).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
