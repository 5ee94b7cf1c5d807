package readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.read.Input;
import readout.read.InputLine;
import readout.read.Unreadable;
import readout.text.Article;
import readout.text.Dateline;
import readout.text.LiveBlogEntry;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;

class ArticleJsonTest {
    private static final String TEXT = "BERGEN - “Talks” \\ go on 😀\n\nThe owners left.";
    private static final Timestamp EVENING = Timestamp.of(OffsetDateTime.parse("2021-03-04T21:00:00-05:00"));

    private static final Article FULL = new Article(
            "ab".repeat(16),
            "a.jsonl:7",
            Optional.of("https://news.example/a?b"),
            new Metadata(
                    Optional.of("https://news.example/a"),
                    Optional.of("Ferry \"talks\""),
                    Optional.of("The Harbour Post"),
                    List.of("Ada Quay", "Ben Mole"),
                    Optional.of("Business"),
                    Optional.of("en-gb"),
                    Optional.of(new Published(EVENING, PublishedBasis.METADATA, "JSON-LD datePublished", 0.75)),
                    Optional.of(Timestamp.of(LocalDate.of(2021, 3, 6))),
                    Optional.of(false)),
            Optional.of("Ada Quay and Ben Mole"),
            Optional.of(new Dateline("BERGEN", new Span(0, 9))),
            "en",
            true,
            TEXT,
            "paragraphs of the page",
            List.of(
                    new LiveBlogEntry(new Span(0, 26), Optional.of("Talks"), Optional.of(EVENING)),
                    new LiveBlogEntry(new Span(28, 44), Optional.empty(), Optional.empty())),
            List.of("Share", "Tags"));

    private static final Article BARE = new Article(
            "0".repeat(32),
            "a.txt",
            Optional.empty(),
            Metadata.NONE,
            Optional.empty(),
            Optional.empty(),
            "und",
            false,
            "",
            "plain text",
            List.of(),
            List.of());

    private static JsonNode json(Article article) {
        try {
            return new ObjectMapper().readTree(RecordJson.line(article));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** A key and its value as JSON: of an article of which all is known, and of one of which nothing is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "source | \"a.jsonl:7\" | \"a.txt\"",
                "url | \"https://news.example/a?b\" | null",
                "title | \"Ferry \\\"talks\\\"\" | null",
                "outlet | \"The Harbour Post\" | null",
                "byline | \"Ada Quay and Ben Mole\" | null",
                "dateline | \"BERGEN\" | null",
                "published | \"2021-03-04\" | null",
                "publishedBasis | \"metadata\" | \"unknown\"",
                "publishedAt | \"2021-03-04T21:00-05:00\" | null",
                "publishedFrom | \"JSON-LD datePublished\" | null",
                "publishedConfidence | 0.75 | 0.0",
                "modified | \"2021-03-06\" | null",
                "authors | [\"Ada Quay\",\"Ben Mole\"] | []",
                "section | \"Business\" | null",
                "canonicalUrl | \"https://news.example/a\" | null",
                "paywalled | true | false",
                "language | \"en\" | \"und\"",
                "textFrom | \"paragraphs of the page\" | \"plain text\"",
                "removed | [\"Share\",\"Tags\"] | []"
            })
    void aKeyHasThisValueAndIsNullWhereNothingIsKnown(String key, String full, String bare) {
        assertThat(json(FULL).path(key)).hasToString(full);
        assertThat(json(BARE).path(key)).hasToString(bare);
    }

    @Test
    void theTextIsWrittenAsItIsStored() {
        assertThat(json(FULL).path("text").asText()).isEqualTo(TEXT);
        assertThat(json(BARE).path("text").asText()).isEmpty();
        assertThat(json(FULL).path("id").asText()).hasSize(32);
    }

    @Test
    void aDayWithoutAnHourHasNoMoment() {
        Article article = BARE.published(
                Published.stated(Timestamp.of(LocalDate.of(2021, 3, 4)), PublishedBasis.TEXT, "dateline"));
        assertThat(json(article).path("published").asText()).isEqualTo("2021-03-04");
        assertThat(json(article).path("publishedAt").isNull()).isTrue();
        assertThat(json(article).path("publishedConfidence").asDouble()).isEqualTo(1);
    }

    @Test
    void entriesHaveTheirPlaceAndWhatIsKnownOfThem() {
        JsonNode entries = json(FULL).path("entries");
        assertThat(entries).hasSize(2);
        assertThat(entries.path(0))
                .hasToString("{\"title\":\"Talks\",\"published\":\"2021-03-04T21:00-05:00\",\"begin\":0,\"end\":26}");
        assertThat(entries.path(1)).hasToString("{\"title\":null,\"published\":null,\"begin\":28,\"end\":44}");
        assertThat(json(BARE).path("entries")).isEmpty();
    }

    @Test
    void anArticleIsOneLineThatIsReadBackAsAnInput() throws Unreadable {
        String line = RecordJson.line(FULL);
        assertThat(line).doesNotContain("\n");
        Input input = InputLine.parse("x", line);
        assertThat(input.source()).isEqualTo(FULL.source());
        assertThat(input.url()).isEqualTo(FULL.url());
        assertThat(input.content()).isEqualTo(TEXT);
        assertThat(input.given().published()).isEqualTo(FULL.metadata().published());
        assertThat(input.given().modified()).isEqualTo(FULL.metadata().modified());
        assertThat(input.given().authors()).isEqualTo(FULL.metadata().authors());
        assertThat(input.given().title()).isEqualTo(FULL.title());
    }
}
