package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.CONTENT;
import static readout.tag.ArgumentRole.SOURCE;
import static readout.tag.FrameKind.STATEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.FactFrame;
import readout.fact.Statement;
import readout.tag.MadeUp;
import readout.text.EntityType;

/** How far what somebody says goes on after the words of saying. */
class ContinuationsTest {
    private static final String FIRST = "“We have waited long enough,”";

    private static List<String> content(String after, String... said) {
        MadeUp article = MadeUp.article(FIRST + " Mara Lindt said. " + after)
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .content(FIRST)
                .frame(STATEMENT, "said", SOURCE, "Mara Lindt", CONTENT, FIRST);
        for (String words : said) {
            article.content(words);
        }
        return article.record().of(Statement.class).get(0).frame().all(FactFrame.Part.CONTENT).stream()
                .map(span -> span.of(article.tagged().text()))
                .toList();
    }

    @Test
    void sentencesInQuoteMarksGoOn() {
        assertThat(content("“The boats stay. The crews go home.”", "“The boats stay. The crews go home.”"))
                .last()
                .asString()
                .endsWith("The crews go home.”");
    }

    @Test
    void theFirstSentenceThatIsNotSaidEndsIt() {
        assertThat(content(
                        "“The boats stay.” It rained. “The crews go home.”",
                        "“The boats stay.”",
                        "“The crews go home.”"))
                .contains("“The boats stay.”")
                .doesNotContain("“The crews go home.”");
    }

    @Test
    void wordsOutsideQuoteMarksAreTheReporters() {
        assertThat(content("The boats stay in port.", "The boats stay in port."))
                .containsExactly(FIRST);
    }

    @Test
    void whatTheModelDoesNotTagAsSaidDoesNotGoOn() {
        assertThat(content("“The boats stay in the port.”")).containsExactly(FIRST);
    }

    @Test
    void itEndsWhereSomebodyElseSpeaks() {
        String second = "“The boats stay,”";
        MadeUp article = MadeUp.article(FIRST + " Mara Lindt said. " + second + " Olaf Renn said.")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .content(FIRST)
                .content(second)
                .frame(STATEMENT, "said", SOURCE, "Mara Lindt", CONTENT, FIRST)
                .frame(STATEMENT, "said#2", SOURCE, "Olaf Renn", CONTENT, second);
        assertThat(article.record().of(Statement.class))
                .extracting(statement -> statement.content().speaker()
                        + statement.frame().all(FactFrame.Part.CONTENT).size())
                .containsExactly("Mara Lindt1", "Olaf Renn1");
    }
}
