package readout.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import readout.dossier.Dossier;
import readout.fact.Kind;

/** Renders what commands print as JSON, with days as ISO dates. */
public final class JsonView {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(Dossier.class, new DossierSerializer()))
            .build();

    private JsonView() {}

    /** Renders a value as indented JSON. */
    public static String of(Object value) {
        return written(MAPPER.writerWithDefaultPrettyPrinter(), value);
    }

    /** Renders a value as JSON on one line, without a line break at the end. */
    public static String line(Object value) {
        return written(MAPPER.writer(), value);
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Serializes a dossier with a list for each kind of finding. */
    private static final class DossierSerializer extends JsonSerializer<Dossier> {
        @Override
        public void serialize(Dossier dossier, JsonGenerator out, SerializerProvider serializers) throws IOException {
            out.writeStartObject();
            serializers.defaultSerializeField("name", dossier.name(), out);
            serializers.defaultSerializeField("sides", dossier.sides(), out);
            serializers.defaultSerializeField("issues", dossier.issues(), out);
            serializers.defaultSerializeField("day", dossier.day(), out);
            for (Kind kind : Kind.values()) {
                serializers.defaultSerializeField(kind.plural(), dossier.of(kind), out);
            }
            out.writeEndObject();
        }
    }
}
