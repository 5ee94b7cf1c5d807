package readout.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import readout.fact.Field;
import readout.text.Span;

/** Shared helpers for writing the parts of a record. */
abstract class JsonParts {
    final JsonGenerator out;

    JsonParts(JsonGenerator out) {
        this.out = out;
    }

    final void spans(String key, List<Span> spans) throws IOException {
        list(key, spans, this::span);
    }

    final void span(Span span) throws IOException {
        out.writeStartObject();
        offsets(span);
        out.writeEndObject();
    }

    final void offsets(Span span) throws IOException {
        out.writeNumberField("begin", span.begin());
        out.writeNumberField("end", span.end());
    }

    final void strings(String key, List<String> values) throws IOException {
        list(key, values, out::writeString);
    }

    final void optional(String key, Optional<String> value) throws IOException {
        out.writeStringField(key, value.orElse(null));
    }

    /** Name of an enum constant in JSON: lower case, words separated by hyphens. */
    static String hyphened(Enum<?> value) {
        return Field.word(value).replace('_', '-');
    }

    interface Writer<T> {
        void write(T value) throws IOException;
    }

    final <T> void list(String key, List<T> values, Writer<T> writer) throws IOException {
        out.writeArrayFieldStart(key);
        for (T value : values) {
            writer.write(value);
        }
        out.writeEndArray();
    }
}
