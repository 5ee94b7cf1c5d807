package readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.Articles;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.Modality;
import readout.fact.Position;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.text.Article;
import readout.text.Span;

class RecordJsonTest {
    private static final String TEXT =
            "[PARIS] French Finance Minister Jean Dupont told reporters on Tuesday that talks with Poland will resume in Geneva on Monday. "
                    + "Stocks in Paris rose 1 per cent on Wednesday.";

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void keysStandInTheOrderOfTheContract() throws Exception {
        JsonNode record = new ObjectMapper().readTree(RecordJson.line(Articles.record(TEXT)));
        assertThat(keys(record))
                .containsExactly(
                        "article",
                        "times",
                        "people",
                        "statements",
                        "meetings",
                        "roles",
                        "positions",
                        "events",
                        "markets",
                        "deadlines");
        assertThat(keys(record.get("article")))
                .containsExactly(
                        "id",
                        "source",
                        "url",
                        "title",
                        "outlet",
                        "byline",
                        "dateline",
                        "published",
                        "publishedBasis",
                        "publishedAt",
                        "publishedFrom",
                        "publishedConfidence",
                        "modified",
                        "authors",
                        "section",
                        "canonicalUrl",
                        "paywalled",
                        "language",
                        "text",
                        "textFrom",
                        "entries",
                        "removed");
        assertThat(keys(record.get("statements").get(0)))
                .containsExactly(
                        "speaker",
                        "act",
                        "modality",
                        "predicate",
                        "cue",
                        "to",
                        "date",
                        "direct",
                        "content",
                        "evidence",
                        "confidence");
        assertThat(keys(record.get("statements").get(0).get("speaker")))
                .containsExactly("name", "text", "kind", "side", "begin", "end");
        assertThat(keys(record.get("meetings").get(0)))
                .containsExactly(
                        "what",
                        "participants",
                        "sides",
                        "place",
                        "start",
                        "end",
                        "form",
                        "status",
                        "evidence",
                        "confidence");
        assertThat(record.get("article").get("dateline").asText()).isEqualTo("PARIS");
        assertThat(record.get("article").get("publishedBasis").asText()).isEqualTo("given");
    }

    private static final String TOLD =
            "Officials have played down a deal. Greece demands relief of Germany. If it does not accept by Friday, banks would collapse.";

    private static Span span(String words) {
        int begin = TOLD.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    /** A record that nobody read: what a reader of the future finds in the text. */
    private static JsonNode byHand() throws Exception {
        Article article = Articles.article(TOLD);
        List<Evidence> evidence = List.of(new Evidence(article, span(TOLD)));
        Statement statement = new Statement(
                "Officials",
                Optional.empty(),
                SpeakerKind.ANONYMOUS,
                Act.SPEECH,
                Modality.DEMANDED,
                "have played down",
                "a deal",
                false,
                Optional.empty(),
                Optional.empty());
        FactFrame places = FactFrame.NONE
                .with(FactFrame.Part.SPEAKER, List.of(span("Officials")))
                .with(FactFrame.Part.CUE, List.of(span("played down")))
                .with(FactFrame.Part.CONTENT, List.of(span("a deal")));
        Position position =
                new Position("GRC", Optional.of("DEU"), Stance.DEMANDS, "relief", Optional.empty(), Optional.empty());
        Deadline deadline = new Deadline(
                "by Friday",
                Optional.of("2015-07-10"),
                Optional.of("it does not accept"),
                Optional.of("banks would collapse"),
                Optional.of("GRC"));
        List<Fact<?>> facts = List.of(
                new Fact<>(statement, evidence, 0.4, places),
                new Fact<>(position, evidence, 0.1),
                new Fact<>(deadline, evidence, 0.9));
        return new ObjectMapper().readTree(RecordJson.line(new ArticleRecord(article, List.of(), List.of(), facts)));
    }

    @Test
    void aPredicateStandsWithItsHeadAndATargetWithTheActor() throws Exception {
        JsonNode statement = byHand().path("statements").path(0);
        assertThat(keys(statement)).startsWith("speaker", "act", "modality", "predicate", "cue", "to");
        assertThat(statement.path("modality").asText()).isEqualTo("demanded");
        assertThat(statement.path("predicate").asText()).isEqualTo("have played down");
        assertThat(statement.path("cue").asText()).isEqualTo("played down");
        JsonNode position = byHand().path("positions").path(0);
        assertThat(keys(position))
                .containsExactly(
                        "actor", "target", "stance", "issue", "condition", "deadline", "evidence", "confidence");
        assertThat(position.path("target").asText()).isEqualTo("DEU");
    }

    @Test
    void deadlinesStandInTheRecordHoweverLittleSureAFactIs() throws Exception {
        JsonNode record = byHand();
        assertThat(keys(record.path("deadlines").path(0)))
                .containsExactly("by", "date", "condition", "consequence", "actor", "evidence", "confidence");
        assertThat(record.path("deadlines").path(0).path("date").asText()).isEqualTo("2015-07-10");
        assertThat(record.path("positions").path(0).path("confidence").asDouble())
                .isEqualTo(0.1);
    }

    @Test
    void isOneLineAndTheSameEveryTime() {
        String line = RecordJson.line(Articles.record(TEXT));
        assertThat(line).doesNotContain("\n").isEqualTo(RecordJson.line(Articles.record(TEXT)));
        assertThat(RecordJson.pretty(Articles.record(TEXT))).contains("\n");
    }
}
