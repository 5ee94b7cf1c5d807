package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.fact.Kind;
import readout.generate.GeneratedRecords;
import readout.merge.text.PhraseTerms;
import readout.text.Article;

class GreatestSimilarityTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final PhraseTerms PHRASES = new PhraseTerms();

    /** Merging stops at the first candidate with the greatest similarity: one above it would be passed over. */
    @Test
    void noneIsAboveTheGreatestAndSomeReachIt() {
        List<Content> contents = GeneratedRecords.of(0, 150)
                .flatMap(record -> Claims.of(record, source(record)).stream())
                .map(Claim::content)
                .toList();
        Map<Kind, Double> highest = new EnumMap<>(Kind.class);
        for (Content one : contents) {
            for (Content other : contents) {
                if (one.kind() == other.kind()) {
                    KindRules<Content> rules = Rules.of(one);
                    rules.similarity(new Comparison<>(one, DAY, other, DAY), PHRASES)
                            .ifPresent(similarity -> {
                                assertThat(similarity.score()).isLessThanOrEqualTo(rules.greatest());
                                highest.merge(one.kind(), similarity.score() / rules.greatest(), Math::max);
                            });
                }
            }
        }
        assertThat(highest).containsKeys(Kind.STATEMENT, Kind.POSITION, Kind.EVENT, Kind.MEETING, Kind.ROLE);
        assertThat(highest.values()).allMatch(share -> share == 1);
    }

    private static Source source(ArticleRecord record) {
        Article article = record.article();
        return new Source(
                article.id(),
                0,
                "",
                Optional.empty(),
                Optional.empty(),
                article.published(),
                article.published().orElse(DAY),
                article.id());
    }
}
