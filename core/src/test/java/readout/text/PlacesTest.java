package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static List<Span> overlapping(List<Span> spans, int begin, int end) {
        return Places.of(spans, span -> span).overlapping(new Span(begin, end));
    }

    @Test
    void whatIsFoundStandsInTextOrderHoweverItWasGiven() {
        assertThat(overlapping(List.of(new Span(8, 12), new Span(0, 4), new Span(3, 6)), 0, 20))
                .containsExactly(new Span(0, 4), new Span(3, 6), new Span(8, 12));
    }

    @Test
    void aNeighbourThatOnlyTouchesIsNotFound() {
        assertThat(overlapping(List.of(new Span(0, 4), new Span(4, 6), new Span(6, 9)), 4, 6))
                .containsExactly(new Span(4, 6));
    }

    @Test
    void aLongSpanThatBeganFarBeforeIsFoundAmongShortOnes() {
        Span quotation = new Span(1, 900);
        List<Span> spans = IntStream.range(0, 100)
                .mapToObj(at -> at == 0 ? quotation : new Span(5 * at, 5 * at + 2))
                .toList();
        assertThat(overlapping(spans, 450, 453)).containsExactly(quotation, new Span(450, 452));
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertThat(overlapping(List.of(), 0, 10)).isEmpty();
        assertThat(overlapping(List.of(new Span(20, 30)), 0, 10)).isEmpty();
        assertThat(overlapping(List.of(new Span(0, 5)), 5, 10)).isEmpty();
    }

    @Test
    void thingsAtOnePlaceAreAllFound() {
        Places<String> places = Places.of(List.of("minister", "Jean Dupont"), name -> new Span(3, 9));
        assertThat(places.overlapping(new Span(4, 5))).containsExactly("minister", "Jean Dupont");
    }
}
