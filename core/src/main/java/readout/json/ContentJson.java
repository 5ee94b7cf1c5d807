package readout.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.fact.Content;
import readout.fact.Field;

/** Writes a content as a JSON object: the keys and values of articles' records, with texts in place of their spans. */
public final class ContentJson {
    private ContentJson() {}

    /** Converts a content; the values are texts, numbers, booleans, lists of texts, nested objects of these, or null. */
    public static Map<String, @Nullable Object> of(Content content) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Field<Content> field : content.kind().fields()) {
            if (field.place().isEmpty()) {
                in(json, field.object()).put(field.key(), value(field, content));
            }
        }
        return json;
    }

    private static @Nullable Object value(Field<Content> field, Content content) {
        Object value = field.value().apply(content).orElse(null);
        return value instanceof Enum<?> constant ? JsonParts.hyphened(constant) : value;
    }

    @SuppressWarnings("unchecked") // the value under the key of an object is always an object created here
    private static Map<String, @Nullable Object> in(Map<String, @Nullable Object> json, String object) {
        return object.isEmpty()
                ? json
                : (Map<String, @Nullable Object>) json.computeIfAbsent(object, key -> new LinkedHashMap<>());
    }
}
