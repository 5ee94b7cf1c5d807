package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private static Article article(String text, Metadata metadata, List<LiveBlogEntry> entries) {
        return new Article(
                "0".repeat(32),
                "a.txt",
                Optional.empty(),
                metadata,
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                "plain text",
                entries,
                List.of());
    }

    private static Metadata published(LocalDate day) {
        return Metadata.NONE.withPublished(
                Optional.of(Published.stated(Timestamp.of(day), PublishedBasis.GIVEN, "given")));
    }

    @Test
    void paragraphsAreWhatStandsBetweenBlankLines() {
        String text = "One.\n\nTwo goes\non.\n\nThree.";
        assertThat(article(text, Metadata.NONE, List.of()).paragraphs())
                .extracting(span -> span.of(text))
                .containsExactly("One.", "Two goes\non.", "Three.");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "x, 1", "'x\n\n', 1", "'x\n\ny', 2", "'x\n\n\n\ny', 3"})
    void aTextHasOneParagraphMoreThanBreaksUnlessItEndsWithOne(String text, int paragraphs) {
        assertThat(Article.paragraphs(text)).hasSize(paragraphs);
    }

    @Test
    void anUndatedArticleRestsOnNothing() {
        Article article = article("Talks go on.", Metadata.NONE, List.of());
        assertThat(article.published()).isEmpty();
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.UNKNOWN);
        assertThat(article.publishedAt(3)).isEmpty();
    }

    @Test
    void wordsOfALiveBlogAreOfTheDayOfTheirEntry() {
        Timestamp morning = Timestamp.of(OffsetDateTime.parse("2021-03-05T08:00:00Z"));
        Article article = article(
                "Intro.\n\nNewest.\n\nOlder.",
                published(DAY),
                List.of(
                        new LiveBlogEntry(new Span(8, 15), Optional.of("News"), Optional.of(morning)),
                        new LiveBlogEntry(new Span(17, 23), Optional.empty(), Optional.empty())));
        assertThat(article.publishedAt(0)).contains(DAY);
        assertThat(article.publishedAt(8)).contains(LocalDate.of(2021, 3, 5));
        assertThat(article.publishedAt(14)).contains(LocalDate.of(2021, 3, 5));
        assertThat(article.publishedAt(15)).as("between two entries").contains(DAY);
        assertThat(article.publishedAt(20)).as("an entry without a time").contains(DAY);
    }

    @Test
    void datingAnArticleChangesItsDateAlone() {
        Metadata told = Metadata.NONE.withTitle(Optional.of("Ferry talks"));
        Article undated = article("Talks go on.", told, List.of());
        Published inferred = new Published(Timestamp.of(DAY), PublishedBasis.INFERRED, "holidays", 0.7);
        Article dated = undated.published(inferred);
        assertThat(dated.published()).contains(DAY);
        assertThat(dated.publishedBasis()).isEqualTo(PublishedBasis.INFERRED);
        assertThat(dated).isEqualTo(article("Talks go on.", told.withPublished(Optional.of(inferred)), List.of()));
    }

    @Test
    void entriesChangedLaterDoNotChangeTheArticle() {
        List<LiveBlogEntry> entries = new ArrayList<>();
        Article article = article("Talks go on.", Metadata.NONE, entries);
        entries.add(new LiveBlogEntry(new Span(0, 5), Optional.empty(), Optional.empty()));
        assertThat(article.entries()).isEmpty();
    }
}
