package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.Articles;
import readout.text.Article;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;

class ArticleRecordTest {
    private static final Article ARTICLE = Articles.article("Talks will go on in Geneva on Monday, they said.");

    @Test
    void anArticleThatIsNotReadKeepsItsTextAndHasNoFacts() {
        ArticleRecord record = ArticleRecord.withoutFacts(ARTICLE);
        assertThat(record.article()).isEqualTo(ARTICLE);
        assertThat(record)
                .isEqualTo(new ArticleRecord(
                        ARTICLE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
    }

    @Test
    void listsChangedLaterDoNotChangeTheRecord() {
        List<TimeExpression> times = new ArrayList<>();
        ArticleRecord record = new ArticleRecord(
                ARTICLE, times, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        times.add(new TimeExpression(new Span(30, 36), "Monday", TimeType.DATE, "2019-07-29", Optional.empty()));
        assertThat(record.times()).isEmpty();
    }
}
