package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import readout.Articles;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.text.AnnotatedArticle;

/** What every extractor's test does: real models, and a check that each fact's evidence lies in the text it quotes. */
abstract class ExtractorTest<F extends Fact> {
    private final Extractor<F> extractor;

    ExtractorTest(Extractor<F> extractor) {
        this.extractor = extractor;
    }

    /** The facts of an article published on Thursday, 25 July 2019. */
    List<F> facts(String text) {
        AnnotatedArticle article = Articles.annotated(text);
        List<F> facts = extractor.extract(article);
        for (F fact : facts) {
            assertThat(fact.evidence()).isNotEmpty();
            for (Evidence evidence : fact.evidence()) {
                assertThat(article.text()
                                .substring(
                                        evidence.span().begin(), evidence.span().end()))
                        .isEqualTo(evidence.quote())
                        .isNotBlank();
            }
        }
        return facts;
    }

    F only(String text) {
        List<F> facts = facts(text);
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }
}
