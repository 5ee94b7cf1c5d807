package readout.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.web.http.BadRequest;
import readout.web.http.Parsed;

/** Parses and validates a request's JSON object; refuses unknown fields by name. */
final class RequestBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode fields;

    private RequestBody(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * Parses a request's body.
     *
     * @throws BadRequest if it is not a JSON object, or has a field that is not in {@code known}
     */
    static RequestBody of(Context context, Set<String> known) {
        if (!context.isJson()) {
            throw new BadRequest("Content-Type", "has to be application/json");
        }
        JsonNode fields;
        try {
            fields = MAPPER.readTree(context.bodyAsBytes());
        } catch (JsonProcessingException broken) {
            throw new BadRequest("the body", "is no JSON: " + broken.getOriginalMessage());
        } catch (IOException broken) {
            throw new BadRequest("the body", "can't be read");
        }
        if (fields == null || !fields.isObject()) {
            throw new BadRequest("the body", "is no JSON object");
        }
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!known.contains(field.getKey())) {
                throw new BadRequest(
                        field.getKey(),
                        "is no field here; there are " + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return new RequestBody(fields);
    }

    Optional<String> text(String name) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new BadRequest(name, "is no string");
        }
        return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }

    boolean flag(String name) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw new BadRequest(name, "is neither true nor false");
        }
        return value.asBoolean();
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(text -> Parsed.day(name, text));
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        String text = text(name).orElseThrow(() -> new BadRequest(name, "is missing"));
        return Parsed.word(name, text, type);
    }

    /** A field that is an object of strings; an empty map if it is missing. */
    Map<String, String> texts(String name) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw new BadRequest(name, "is no object");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            if (!each.getValue().isTextual()) {
                throw new BadRequest(name + "." + each.getKey(), "is no string");
            }
            texts.put(each.getKey(), each.getValue().asText());
        }
        return texts;
    }
}
