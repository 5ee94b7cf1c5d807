package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Article;
import readout.text.Span;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.in(text, Article.paragraphs(text)).stream()
                .map(span -> span.of(text))
                .toList();
    }

    /** The bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met.|They will meet again.",
                "Mr. Vale met Sen. Anna Reed and the Rev. Tom Hill.|They talked.",
                "Maj. Gen. Lund spoke to J. P. Stone of the U.S. Treasury.|Nobody else did.",
                "The firm left the U.S.|The union stayed.",
                "The talks began at 9 a.m. Monday.|They ended at 10p.m.|No paper was signed.",
                "Harbour Inc. and Port Co. Ltd. agreed.|Dock Corp.|The owners did not.",
                "It is No. 5 on the list.|Is it fair?|No.|They say it is.",
                "The strike began on Jan. 5 in St. Helm.|It ended in Feb.|But not for all.",
                "Rates rose 3.5 percent to $1.25.|$2 would be too much.",
                "The case is Reed v. Stone.|It is old.",
                "“We will go on.”|“Will they?”|He did not say.",
                "\"We will go on.\"|\"They will not,\" she said.",
                "“Will you go on?” she asked.|“Yes!” he said.",
                "He waited … and waited ...|Then he left.",
                "The envoy left (he was ill.)|The talks went on.",
                "It was signed by Acme Inc.|“(We) are glad,” the owner said.",
                "We waited . . . for days.|Nobody came."
            })
    void endsSentencesAtTheBar(String marked) {
        assertThat(sentences(marked.replace("|", " "))).containsExactly(marked.split("\\|"));
    }

    @Test
    void endsASentenceWithItsParagraphAndBeforeAnItem() {
        assertThat(sentences("Talks go on\n\n The envoys want: \n- a truce\n- a port \n\nNo more"))
                .containsExactly("Talks go on", "The envoys want:", "- a truce", "- a port", "No more");
    }

    @Test
    void findsNoneInBlanks() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n \n\n  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\"", "a.", ". ", ".\" ", "\n ", ". (", "\n- ", "U.S. ", "A. \u00a0"})
    void takesNoLongerThanTheTextIsLong(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        List<Span> paragraph = List.of(new Span(0, text.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            List<Span> found = Sentences.in(text, paragraph);
            assertThat(found).allMatch(span -> span.length() > 0);
        });
    }
}
