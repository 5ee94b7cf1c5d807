package readout.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.fact.ArticleRecord;
import readout.fact.Content;
import readout.fact.Fact;
import readout.fact.Field;
import readout.fact.Kind;
import readout.text.Article;
import readout.text.Entity;
import readout.text.Span;
import readout.text.TimeExpression;

/**
 * Writes an article's record as JSON; docs/record.md describes every key. Offsets are UTF-16 code units in the article's text, half open.
 */
public final class RecordJson extends JsonParts {
    private static final JsonFactory JSON = new JsonFactory();
    /** Order of the lists. */
    private static final List<Kind> KINDS = Arrays.stream(Kind.values())
            .sorted(Comparator.comparing(kind -> kind != Kind.STATEMENT))
            .toList();

    private RecordJson(JsonGenerator out) {
        super(out);
    }

    /** Writes the record on one line, without a line end. */
    public static String line(ArticleRecord record) {
        return write(json -> json.write(record), false);
    }

    /** Writes the record indented, for people. */
    public static String pretty(ArticleRecord record) {
        return write(json -> json.write(record), true);
    }

    /** Writes only the article on one line, without a line end: the record's {@code article} object. */
    public static String line(Article article) {
        return write(json -> json.article(article), false);
    }

    private interface Part {
        void writeTo(RecordJson json) throws IOException;
    }

    private static String write(Part part, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            if (pretty) {
                generator.useDefaultPrettyPrinter();
            }
            part.writeTo(new RecordJson(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return text.toString();
    }

    private void write(ArticleRecord record) throws IOException {
        out.writeStartObject();
        out.writeFieldName("article");
        article(record.article());
        list("times", record.times(), this::write);
        list("people", record.people(), this::write);
        for (Kind kind : KINDS) {
            list(kind.plural(), record.of(kind), this::write);
        }
        out.writeEndObject();
    }

    private void article(Article article) throws IOException {
        new ArticleJson(out).write(article);
    }

    private void write(TimeExpression time) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", time.text());
        out.writeStringField("type", time.type().name());
        out.writeStringField("value", time.value());
        optional("anchor", time.anchor());
        offsets(time.span());
        out.writeEndObject();
    }

    private void write(Entity person) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", person.name());
        optional("side", person.side());
        spans("mentions", person.mentions());
        out.writeEndObject();
    }

    private void write(Fact<?> fact) throws IOException {
        out.writeStartObject();
        String object = "";
        for (Field<Content> field : fact.content().kind().fields()) {
            if (field.inRecord()) {
                object = in(field, object);
                if (field.place().isPresent()) {
                    write(field, field.place().get(), fact);
                } else {
                    write(field.key(), field.value().apply(fact.content()).orElse(null));
                }
            }
        }
        if (!object.isEmpty()) {
            out.writeEndObject();
        }
        spans("evidence", fact.spans());
        out.writeNumberField("confidence", Math.round(fact.confidence() * 1000) / 1000.0);
        out.writeEndObject();
    }

    /** Closes the previous field's object and opens the field's own, as needed. */
    private String in(Field<?> field, String before) throws IOException {
        boolean offsets = field.place()
                .filter(place -> place.form() == Field.Form.OFFSETS)
                .isPresent();
        String object = offsets ? field.name() : field.object();
        if (!object.equals(before)) {
            if (!before.isEmpty()) {
                out.writeEndObject();
            }
            if (!object.isEmpty()) {
                out.writeObjectFieldStart(object);
            }
        }
        return object;
    }

    private void write(Field<?> field, Field.Place place, Fact<?> fact) throws IOException {
        Optional<Span> first = fact.frame().first(place.part());
        switch (place.form()) {
            case PHRASE -> {
                String text = fact.evidence().get(0).article().text();
                out.writeStringField(
                        field.key(), first.map(span -> span.of(text)).orElse(""));
            }
            case OFFSETS -> offsets(first.orElseThrow());
            case SPANS -> spans(field.name(), fact.frame().all(place.part()));
            case SPAN -> {
                out.writeFieldName(field.name());
                if (first.isPresent()) {
                    span(first.get());
                } else {
                    out.writeNull();
                }
            }
        }
    }

    private void write(String key, @Nullable Object value) throws IOException {
        out.writeFieldName(key);
        if (value instanceof List<?> texts) {
            out.writeStartArray();
            for (Object text : texts) {
                out.writeString(String.valueOf(text));
            }
            out.writeEndArray();
        } else if (value instanceof Enum<?> constant) {
            out.writeString(hyphened(constant));
        } else {
            out.writePOJO(value);
        }
    }
}
