package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Article;

class QuotationsTest {
    private static List<String> in(String text) {
        return Quotations.in(text, Article.paragraphs(text)).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "She said: “We sail.” He nodded. / “We sail.”",
                "She said: \"We sail.\" He nodded. / \"We sail.\"",
                "She said: ‘We sail.’ He nodded. / ‘We sail.’",
                "She said: ''We sail.'' He nodded. / ''We sail.''",
                "She said: ”We sail.” He nodded. / ”We sail.”",
                "She said: “We sail.\" He nodded. / “We sail.\"",
                "She said: \"We sail.” He nodded. / \"We sail.”",
                "“He calls it “a hell” for us,” she said. / “He calls it “a hell” for us,”",
                "“The crew’s boat isn’t ours,” she said. / “The crew’s boat isn’t ours,”",
            },
            delimiter = '/')
    void aQuotationIsFoundWithItsMarks(String text, String quotation) {
        assertThat(in(text)).containsExactly(quotation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crew's boats and the owners' boats.",
                "The crews’ boats lay in the owners’ harbour.",
                "A 6' plank and a 12\" nail.",
                "No words in marks at all."
            })
    void apostrophesAndInchesQuoteNothing(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void severalStandInTextOrder() {
        assertThat(in("“We sail,” she said, “and soon.” He: “No.”"))
                .containsExactly("“We sail,”", "“and soon.”", "“No.”");
    }

    @Test
    void aQuotationLeftOpenEndsWithItsParagraph() {
        assertThat(in("She said: “We sail.\n\n“And we sail soon.” He nodded."))
                .containsExactly("“We sail.", "“And we sail soon.”");
    }

    @Test
    void anOpenSingleMarkQuotesNothing() {
        assertThat(in("The ‘nineties were a good time.\n\nShe left.")).isEmpty();
    }
}
