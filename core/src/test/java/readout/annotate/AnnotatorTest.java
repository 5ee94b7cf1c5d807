package readout.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Articles;
import readout.text.AnnotatedArticle;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;

class AnnotatorTest {
    private static List<String> mentions(AnnotatedArticle article, String name) {
        Entity entity = article.entities().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return entity.mentions().stream()
                .map(mention -> mention.span().of(article.text()))
                .toList();
    }

    @Test
    void endsSentencesWithTheirParagraph() {
        AnnotatedArticle article = Articles.annotated(
                "The first paragraph ends here, after many long words of no great weight.\n\nThe second one begins here and it has a stop at its end.");
        assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void partsSentencesWhereTheBlankWasLost() {
        AnnotatedArticle article = Articles.annotated(
                "The envoys hope to make progress while there.The ministry gave no comment on Friday.");
        assertThat(article.sentences()).hasSize(2);
        assertThat(article.sentences().get(1).span().of(article.text())).startsWith("The ministry");
    }

    @Test
    void leavesTheDatelineOutOfTheFirstSentence() {
        AnnotatedArticle article = Articles.annotated(
                "GENEVA, July 24 (Agence Test) -- The envoys met for the first time since the spring, officials said.");
        assertThat(article.sentences().get(0).span().of(article.text())).startsWith("The envoys");
    }

    @Test
    void linksFullNamesShortNamesAndPronouns() {
        AnnotatedArticle article = Articles.annotated(
                "French Finance Minister Bruno Le Maire met union leaders in Paris. Mr Le Maire said he would listen. “We will see,” he added.");
        Entity person = article.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(person.side()).contains("FRA");
        assertThat(person.mentions()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void knowsThatChineseFamilyNamesStandFirst() {
        AnnotatedArticle article = Articles.annotated(
                "Chinese Foreign Minister Wang Yi flew to Seoul. Mr Wang said the visit was a success.");
        assertThat(mentions(article, "Wang Yi")).containsExactly("Wang Yi", "Wang");
    }

    @Test
    void givesSheToTheWomanOfTheTwo() {
        AnnotatedArticle article =
                Articles.annotated("Angela Merkel met Emmanuel Macron in Berlin. She said the budget was settled.");
        assertThat(mentions(article, "Angela Merkel")).contains("She");
    }

    @Test
    void findsQuotationsThatRunOverSentences() {
        AnnotatedArticle article =
                Articles.annotated("“We came to talk. We did not come to sign,” the envoy said after the meeting.");
        assertThat(article.quotations())
                .extracting(span -> span.of(article.text()))
                .containsExactly("“We came to talk. We did not come to sign,”");
    }

    @Test
    void treesHaveOneRootAndNoWordWithoutAHead() {
        AnnotatedArticle article =
                Articles.annotated("The envoys will meet in Geneva on Monday, and the minister hopes for a deal.");
        assertThat(article.sentences()).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence.tokens().stream()
                            .filter(token -> token.head() < 0)
                            .count())
                    .isEqualTo(1);
            assertThat(sentence.tokens())
                    .allSatisfy(token -> assertThat(token.head())
                            .isLessThan(sentence.tokens().size()));
        });
    }

    @Test
    void tokensCutOutTheirOwnWords() {
        AnnotatedArticle article = Articles.annotated(
                "“Zoë’s 😀 offer,” said the EU’s envoy, “isn’t enough.” The UK–EU talks go on at 10 a.m. in Málaga.");
        assertThat(article.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(token ->
                                assertThat(token.span().of(article.text())).isNotBlank()));
        assertThat(new Span(0, 1).of(article.text())).isEqualTo("“");
    }
}
