package readout.store.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import readout.fact.Content;
import readout.store.database.JsonColumns;

/** Fields of a finding's content by the names that corrections use. */
public final class ContentFields {
    private ContentFields() {}

    /** Each field with its value as a correction would give it: text as it is, lists and objects as JSON, absent values as an empty string. */
    public static Map<String, String> of(Content content) {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonNode node = JsonColumns.read(JsonColumns.of(content), JsonNode.class);
        node.properties().stream()
                .filter(field -> !field.getKey().equals("kind"))
                .forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        return fields;
    }

    private static String value(JsonNode value) {
        return value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }
}
