package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RunSumsTest {
    private static final String SENTENCE = "The crews and the owners met for six hours on Tuesday.";

    private static PageRun run(String text, double links) {
        return new PageRun(new Block(text, Block.Kind.PARAGRAPH), new Element("p"), links);
    }

    @Test
    void sumsAreOfCharacters() {
        RunSums sums = new RunSums();
        sums.add(3, run(SENTENCE, 0));
        sums.add(4, run("0123456789", 1));
        assertThat(sums.runs()).isEqualTo(2);
        assertThat(sums.prose()).isEqualTo(SENTENCE.length());
        assertThat(sums.shareOfProseRuns()).isEqualTo(0.5);
        assertThat(sums.links()).isCloseTo(10.0 / (SENTENCE.length() + 10), within(1e-9));
        assertThat(sums.meanLength()).isEqualTo((SENTENCE.length() + 10) / 2.0);
    }

    @Test
    void aPlaceIsBetweenZeroAndOneInsideAndBeyondThemOutside() {
        RunSums sums = new RunSums();
        sums.add(10, run("one", 0));
        sums.add(12, run("two", 0));
        sums.add(14, run("three", 0));
        assertThat(sums.place(10)).isZero();
        assertThat(sums.place(12)).isEqualTo(0.5);
        assertThat(sums.place(14)).isEqualTo(1);
        assertThat(sums.place(8)).isNegative();
        assertThat(sums.place(16)).isEqualTo(1.5);
    }

    @Test
    void sumsOfNothingAreZeroAndNotUndefined() {
        RunSums none = new RunSums();
        assertThat(none.links()).isZero();
        assertThat(none.meanLength()).isZero();
        assertThat(none.shareOfProseRuns()).isZero();
    }
}
