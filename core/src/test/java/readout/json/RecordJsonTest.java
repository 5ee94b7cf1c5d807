package readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fact.ArticleRecord;
import readout.text.Span;

class RecordJsonTest {
    private static final JsonNode FULL = read(MadeUpRecords.full());
    private static final JsonNode BARE = read(MadeUpRecords.bare());

    private static JsonNode read(ArticleRecord record) {
        try {
            return new ObjectMapper().readTree(RecordJson.line(record));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The only fact of this kind. */
    private static JsonNode only(JsonNode record, String list) {
        assertThat(record.path(list)).hasSize(1);
        return record.path(list).path(0);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void keysStandInTheOrderOfTheContract() {
        assertThat(keys(FULL))
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
        assertThat(keys(FULL.get("article")))
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
        assertThat(keys(FULL.get("statements").get(0)))
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
        assertThat(keys(FULL.get("statements").get(0).get("speaker")))
                .containsExactly("name", "text", "kind", "side", "begin", "end");
        assertThat(keys(FULL.get("meetings").get(0)))
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
        assertThat(FULL.get("article").get("dateline").asText()).isEqualTo("PARIS");
        assertThat(FULL.get("article").get("publishedBasis").asText()).isEqualTo("given");
    }

    @Test
    void keysOfEveryKindStandInTheOrderOfTheContract() {
        assertThat(keys(only(FULL, "times"))).containsExactly("text", "type", "value", "anchor", "begin", "end");
        assertThat(keys(only(FULL, "people"))).containsExactly("name", "side", "mentions");
        assertThat(keys(only(FULL, "roles")))
                .containsExactly("person", "title", "side", "change", "group", "date", "evidence", "confidence");
        assertThat(keys(only(FULL, "positions")))
                .containsExactly(
                        "actor", "target", "stance", "issue", "condition", "deadline", "evidence", "confidence");
        assertThat(keys(only(FULL, "events")))
                .containsExactly(
                        "type", "mode", "quad", "score", "actor", "recipient", "date", "evidence", "confidence");
        assertThat(keys(only(FULL, "markets")))
                .containsExactly("instrument", "direction", "change", "when", "cause", "evidence", "confidence");
        assertThat(keys(only(FULL, "deadlines")))
                .containsExactly("by", "date", "condition", "consequence", "actor", "evidence", "confidence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "times",
                "people",
                "statements",
                "meetings",
                "roles",
                "positions",
                "events",
                "markets",
                "deadlines"
            })
    void aFactThatTellsLittleHasTheSameKeysAsOneThatTellsAll(String list) {
        assertThat(keys(only(BARE, list))).isEqualTo(keys(only(FULL, list)));
    }

    /** A list, a key of its fact, and the value as JSON: of the fact that tells all, of the one that tells little. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "times | text | \"Friday\" | \"Friday\"",
                "times | type | \"DATE\" | \"SET\"",
                "times | value | \"2019-07-26\" | \"XXXX-WXX-5\"",
                "times | anchor | \"2019-07-25\" | null",
                "people | name | \"Jean Dupont\" | \"Jean Dupont\"",
                "people | side | \"FRA\" | null",
                "statements | act | \"speech\" | \"thought\"",
                "statements | modality | \"expected\" | \"asserted\"",
                "statements | predicate | \"told\" | \"\"",
                "statements | cue | \"told\" | \"\"",
                "statements | to | \"reporters\" | null",
                "statements | date | \"2019-07-25\" | null",
                "statements | direct | true | false",
                "statements | confidence | 0.877 | 0.0",
                "meetings | what | \"talks with Poland\" | \"talks\"",
                "meetings | participants | [\"Jean Dupont\",\"Ada Nowak\"] | []",
                "meetings | sides | [\"FRA\",\"POL\"] | []",
                "meetings | place | \"Geneva\" | null",
                "meetings | start | \"2019-07-29\" | null",
                "meetings | end | \"2019-07-30\" | null",
                "meetings | form | \"in-person\" | \"unknown\"",
                "meetings | status | \"planned\" | \"held\"",
                "meetings | confidence | 0.5 | 0.0",
                "roles | person | \"Jean Dupont\" | \"Jean Dupont\"",
                "roles | title | \"Finance Minister\" | \"envoy\"",
                "roles | side | \"FRA\" | null",
                "roles | change | \"joins\" | null",
                "roles | group | \"the cabinet\" | null",
                "roles | date | \"2019-07\" | null",
                "positions | actor | \"FRA\" | \"FRA\"",
                "positions | target | \"POL\" | null",
                "positions | stance | \"demands\" | \"open\"",
                "positions | issue | \"relief\" | \"relief\"",
                "positions | deadline | \"2019-07-26\" | null",
                "events | type | \"SANCTION\" | \"AGREE\"",
                "events | mode | \"expel\" | null",
                "events | quad | 4 | 1",
                "events | score | -6.5 | 2.5",
                "events | actor | [\"FRA\"] | []",
                "events | recipient | [\"POL\",\"HUN\"] | []",
                "events | date | \"2019\" | null",
                "events | confidence | 1.0 | 0.0",
                "markets | instrument | \"Stocks in Paris\" | \"Stocks\"",
                "markets | direction | \"up\" | \"mixed\"",
                "markets | change | \"1 per cent\" | null",
                "markets | when | \"2019-07-25\" | null",
                "markets | cause | \"talks\" | null",
                "deadlines | by | \"by Friday\" | \"by Friday\"",
                "deadlines | date | \"2019-07-26\" | null",
                "deadlines | condition | \"it does not accept\" | null",
                "deadlines | consequence | \"banks would close\" | null",
                "deadlines | actor | \"POL\" | null",
                "deadlines | confidence | 0.25 | 0.0"
            })
    void aKeyHasThisValueAndIsNullWhereNothingIsTold(String list, String key, String full, String bare) {
        assertThat(only(FULL, list).path(key)).hasToString(full);
        assertThat(only(BARE, list).path(key)).hasToString(bare);
    }

    @Test
    void aSpeakerIsWrittenWithTheWordsAtItsPlace() {
        JsonNode speaker = only(FULL, "statements").path("speaker");
        assertThat(speaker.path("name").asText()).isEqualTo("Jean Dupont");
        assertThat(speaker.path("kind").asText()).isEqualTo("named");
        assertThat(speaker.path("side").asText()).isEqualTo("FRA");
        assertThat(words(speaker)).isEqualTo(speaker.path("text").asText()).isEqualTo("Minister Jean Dupont");
        assertThat(only(BARE, "statements").path("speaker").path("side")).isEqualTo(NullNode.getInstance());
    }

    @Test
    void spansCutTheirWordsOutOfTheText() {
        assertThat(eachWords(only(FULL, "statements").path("content")))
                .containsExactly("talks with Poland", "will resume in Geneva");
        assertThat(eachWords(only(FULL, "statements").path("evidence")))
                .containsExactly("told reporters", "talks with Poland");
        assertThat(eachWords(only(FULL, "people").path("mentions"))).containsExactly("Dupont", "Jean Dupont");
        assertThat(words(only(FULL, "positions").path("condition"))).isEqualTo("it does not accept");
        assertThat(words(only(FULL, "times"))).isEqualTo("Friday");
        assertThat(only(BARE, "positions").path("condition")).isEqualTo(NullNode.getInstance());
        assertThat(only(BARE, "statements").path("content")).isEqualTo(new ObjectMapper().createArrayNode());
    }

    private static String words(JsonNode span) {
        return new Span(span.path("begin").asInt(), span.path("end").asInt()).of(MadeUpRecords.TEXT);
    }

    private static List<String> eachWords(JsonNode spans) {
        List<String> words = new ArrayList<>();
        spans.forEach(span -> words.add(words(span)));
        return words;
    }

    @Test
    void isOneLineAndTheSameEveryTime() {
        String line = RecordJson.line(MadeUpRecords.full());
        assertThat(line).doesNotContain("\n").isEqualTo(RecordJson.line(MadeUpRecords.full()));
        assertThat(RecordJson.pretty(MadeUpRecords.full())).contains("\n");
    }

    @Test
    void prettyJsonSaysTheSame() throws JsonProcessingException {
        assertThat(new ObjectMapper().readTree(RecordJson.pretty(MadeUpRecords.full())))
                .isEqualTo(FULL);
    }

    @Test
    void aRecordWithoutFactsHasEmptyLists() {
        JsonNode record = read(ArticleRecord.withoutFacts(MadeUpRecords.ARTICLE));
        assertThat(keys(record)).isEqualTo(keys(FULL));
        assertThat(record.path("article")).isEqualTo(FULL.path("article"));
        assertThat(record.path("statements").isArray()).isTrue();
        assertThat(record.path("statements")).isEmpty();
        assertThat(record.path("deadlines")).isEmpty();
    }
}
