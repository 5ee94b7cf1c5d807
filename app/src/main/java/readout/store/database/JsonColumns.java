package readout.store.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import readout.dossier.Side;
import readout.fact.Content;
import readout.text.Span;

/** Reads and writes JSON columns. */
public final class JsonColumns {
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonColumns() {}

    /** Writes a value as JSON. */
    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new StoreException("can't be written as JSON: " + value, impossible);
        }
    }

    public static Content content(String json) {
        return read(json, Content.class);
    }

    public static List<String> strings(String json) {
        return List.of(read(json, String[].class));
    }

    static List<Side> sides(String json) {
        return List.of(read(json, Side[].class));
    }

    /** Writes spans as {@code [[begin, end], …]}. */
    public static String spans(List<Span> spans) {
        return of(spans.stream().map(span -> List.of(span.begin(), span.end())).toList());
    }

    /** Reads spans from {@code [[begin, end], …]}. */
    public static List<Span> spans(String json) {
        List<Span> spans = new ArrayList<>();
        for (int[] pair : read(json, int[][].class)) {
            spans.add(new Span(pair[0], pair[1]));
        }
        return spans;
    }

    /**
     * Reads a value from JSON.
     *
     * @throws StoreException where the JSON doesn't describe such a value
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new StoreException("a column of JSON is damaged: " + damaged.getOriginalMessage(), damaged);
        }
    }
}
