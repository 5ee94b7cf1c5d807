package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;

class SharedQuotationsTest {
    private static final String QUOTE = "“We shall sit here until both of us can sign.”";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    private final SharedQuotations shared = new SharedQuotations();

    private static Article article(String text, Optional<Published> published) {
        return new Article(
                "0".repeat(32),
                "test",
                Optional.empty(),
                Metadata.NONE.withPublished(published),
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                "by hand",
                List.of(),
                List.of());
    }

    private void remember(String text, LocalDate day) {
        shared.remember(
                article(text, Optional.of(Published.stated(Timestamp.of(day), PublishedBasis.TEXT, "the test"))),
                List.of(new Span(0, text.length())));
    }

    private List<LocalDate> days(String text) {
        return shared.days(text, List.of(new Span(0, text.length())));
    }

    @Test
    void marksAndCaseMakeNoOtherQuotation() {
        remember(QUOTE, DAY);
        assertThat(days("\"we shall sit here – until both of us can sign,\"")).containsExactly(DAY);
    }

    @Test
    void theFirstDayCounts() {
        remember(QUOTE, DAY);
        remember(QUOTE, DAY.plusDays(3));
        assertThat(days(QUOTE)).containsExactly(DAY);
    }

    @Test
    void aShortQuotationMayBeAnybodys() {
        remember("“We shall sit here until you sign.”", DAY);
        assertThat(days("“We shall sit here until you sign.”")).isEmpty();
    }

    @Test
    void anArticleWithoutADateOrWithAnInferredOneHelpsNobody() {
        shared.remember(article(QUOTE, Optional.empty()), List.of(new Span(0, QUOTE.length())));
        shared.remember(
                article(QUOTE, Optional.of(new Published(Timestamp.of(DAY), PublishedBasis.INFERRED, "guess", 0.8))),
                List.of(new Span(0, QUOTE.length())));
        assertThat(days(QUOTE)).isEmpty();
    }
}
