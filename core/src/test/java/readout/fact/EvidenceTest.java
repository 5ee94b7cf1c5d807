package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.Articles;
import readout.text.Article;
import readout.text.Span;

class EvidenceTest {
    private static final Article ARTICLE = Articles.article("Talks 😀 will go on in Geneva, the envoys said.");

    @Test
    void theQuoteIsCutFromTheText() {
        assertThat(new Evidence(ARTICLE, new Span(6, 22)).quote()).isEqualTo("😀 will go on in");
    }

    @Test
    void wordsOutsideTheTextAreRefusedWithTheNameOfTheArticle() {
        int length = ARTICLE.text().length();
        assertThat(new Evidence(ARTICLE, new Span(0, length)).quote()).isEqualTo(ARTICLE.text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(ARTICLE, new Span(0, length + 1)))
                .withMessageStartingWith("test.txt: evidence")
                .withMessageEndingWith("lies outside the text of " + length);
    }

    @Test
    void evidenceSortsByItsPlaceInTheText() {
        Evidence first = new Evidence(ARTICLE, new Span(0, 5));
        Evidence whole = new Evidence(ARTICLE, new Span(0, 20));
        Evidence last = new Evidence(ARTICLE, new Span(9, 12));
        assertThat(Stream.of(last, whole, first).sorted()).containsExactly(first, whole, last);
    }
}
