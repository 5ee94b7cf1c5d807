package readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.fact.Kind;

class ContentJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Keys of records alone: of places, or of the fact and not its content. */
    private static final List<String> IN_RECORDS = List.of("cue", "content", "evidence", "confidence");

    private static final List<String> OF_SPEAKERS_IN_RECORDS = List.of("text", "begin", "end");
    /** Keys of texts that records give by places. */
    private static final Map<Kind, String> BY_PLACES =
            Map.of(Kind.STATEMENT, "words", Kind.POSITION, "condition", Kind.EVENT, "words");

    private static Content content(ArticleRecord record, Kind kind) {
        return record.of(kind).get(0).content();
    }

    private static ObjectNode json(Content content) {
        return JSON.valueToTree(ContentJson.of(content));
    }

    private static ObjectNode inRecord(ArticleRecord record, Kind kind) {
        try {
            JsonNode fact =
                    JSON.readTree(RecordJson.line(record)).path(kind.plural()).path(0);
            return (ObjectNode) fact;
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void placesApartKeysAndValuesAreThoseOfTheRecord(Kind kind) {
        Stream.of(MadeUpRecords.full(), MadeUpRecords.bare()).forEach(record -> {
            ObjectNode content = json(content(record, kind));
            ObjectNode fact = inRecord(record, kind).remove(IN_RECORDS);
            if (fact.path("speaker") instanceof ObjectNode speaker) {
                speaker.remove(OF_SPEAKERS_IN_RECORDS);
            }
            if (BY_PLACES.containsKey(kind)) {
                fact.remove(BY_PLACES.get(kind));
                content.remove(BY_PLACES.get(kind));
            }
            assertThat(content).isEqualTo(fact);
            assertThat(keys(content)).isEqualTo(keys(fact));
        });
    }

    @Test
    void wordsThatARecordGivesByTheirPlacesAreGivenAsTexts() {
        ArticleRecord full = MadeUpRecords.full();
        assertThat(json(content(full, Kind.STATEMENT)).path("words").asText())
                .isEqualTo("talks with Poland will resume in Geneva");
        assertThat(json(content(full, Kind.POSITION)).path("condition").asText())
                .isEqualTo("it does not accept");
        assertThat(json(content(full, Kind.EVENT)).path("words").asText()).isEqualTo("banks would close");
        assertThat(json(content(MadeUpRecords.bare(), Kind.POSITION)).get("condition"))
                .isEqualTo(NullNode.getInstance());
    }

    @Test
    void aSpeakerIsAnObjectOfItsOwn() {
        assertThat(keys(json(content(MadeUpRecords.full(), Kind.STATEMENT)).path("speaker")))
                .containsExactly("name", "kind", "side");
    }
}
