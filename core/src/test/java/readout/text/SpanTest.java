package readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 3", "5, 4", "-2, -1"})
    void aSpanNeitherBeginsBeforeTheTextNorEndsBeforeItBegins(int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(begin, end))
                .withMessage("no span from " + begin + " to " + end);
    }

    @Test
    void offsetsCountUtf16UnitsSoAnEmojiTakesTwo() {
        String text = "Talks 😀 go on";
        assertThat(new Span(6, 8).of(text)).isEqualTo("😀");
        assertThat(new Span(9, 11).of(text)).isEqualTo("go");
    }

    @Test
    void theWordAtTheEndIsNotInTheSpan() {
        assertThat(new Span(0, 5).of("Talks go on")).isEqualTo("Talks");
        assertThat(new Span(0, 5).length()).isEqualTo(5);
        assertThat(new Span(3, 3).of("Talks")).isEmpty();
    }

    /** Both of the columns are from begin to end. */
    @ParameterizedTest
    @CsvSource({
        "2, 5, 5, 8, false, false", // side by side
        "2, 5, 4, 8, true, false",
        "2, 8, 3, 5, true, true",
        "2, 8, 2, 8, true, true",
        "3, 5, 2, 8, true, false",
        "0, 2, 6, 8, false, false"
    })
    void spansOverlapWhereTheyShareACharacter(
            int begin, int end, int otherBegin, int otherEnd, boolean overlaps, boolean contains) {
        Span span = new Span(begin, end);
        Span other = new Span(otherBegin, otherEnd);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
        assertThat(span.contains(other)).isEqualTo(contains);
    }

    @Test
    void theSpanToAnotherHoldsWhatLiesBetweenThemInEitherOrder() {
        assertThat(new Span(2, 4).to(new Span(7, 9))).isEqualTo(new Span(2, 9));
        assertThat(new Span(7, 9).to(new Span(2, 4))).isEqualTo(new Span(2, 9));
        assertThat(new Span(2, 9).to(new Span(3, 4))).isEqualTo(new Span(2, 9));
    }

    @Test
    void piecesOfACutSpanStandSideBySideAndCoverIt() {
        Span span = new Span(10, 30);
        assertThat(span.cutBy(Stream.of(new Span(15, 20), new Span(18, 40), new Span(0, 12))))
                .containsExactly(
                        new Span(10, 12), new Span(12, 15), new Span(15, 18), new Span(18, 20), new Span(20, 30));
    }

    @Test
    void aSpanThatNothingTouchesStaysWhole() {
        Span span = new Span(10, 30);
        assertThat(span.cutBy(Stream.of(new Span(0, 10), new Span(30, 31)))).containsExactly(span);
        assertThat(span.cutBy(Stream.empty())).containsExactly(span);
        assertThat(span.cutBy(Stream.of(span))).containsExactly(span);
    }

    @Test
    void spansSortByWhereTheyBeginAndThenShorterOnesFirst() {
        assertThat(Stream.of(new Span(4, 9), new Span(0, 8), new Span(4, 5)).sorted())
                .isEqualTo(List.of(new Span(0, 8), new Span(4, 5), new Span(4, 9)));
    }
}
