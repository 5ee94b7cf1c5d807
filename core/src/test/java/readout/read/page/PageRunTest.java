package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRunTest {
    private static final String SENTENCE = "The crews and the owners met for six hours on Tuesday.";

    private static PageRun run(String text, double links) {
        return new PageRun(new Block(text, Block.Kind.PARAGRAPH), new Element("p"), links);
    }

    /** A share of links, and whether a label or a sentence with it is one of links. */
    @ParameterizedTest
    @CsvSource({"0, false, false", "0.5, false, false", "0.6, true, false", "0.9, true, false", "0.95, true, true"})
    void aSentenceMayBeALinkForTheMostPartAndALabelMayNot(double links, boolean label, boolean sentence) {
        assertThat(run("Harbours", links).isOfLinks()).isEqualTo(label);
        assertThat(run(SENTENCE, links).isOfLinks()).isEqualTo(sentence);
    }

    @Test
    void aSentenceThatIsMostlyALinkIsNoProse() {
        assertThat(run(SENTENCE, 0.5).isProse()).isTrue();
        assertThat(run(SENTENCE, 0.51).isProse()).isFalse();
        assertThat(run(SENTENCE, 0.51).isMostlyLinks()).isTrue();
    }
}
