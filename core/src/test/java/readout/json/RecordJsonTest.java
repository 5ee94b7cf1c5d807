package readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Articles;

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
                        "markets");
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
                        "entries",
                        "removed");
        assertThat(keys(record.get("statements").get(0)))
                .containsExactly(
                        "speaker",
                        "act",
                        "modality",
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

    @Test
    void isOneLineAndTheSameEveryTime() {
        String line = RecordJson.line(Articles.record(TEXT));
        assertThat(line).doesNotContain("\n").isEqualTo(RecordJson.line(Articles.record(TEXT)));
        assertThat(RecordJson.pretty(Articles.record(TEXT))).contains("\n");
    }
}
