package readout.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import readout.fact.Content;
import readout.fact.Field;
import readout.fact.Kind;

/**
 * Generates the parts of the OpenAPI document that depend on the kinds of fact: paths and schemas from each kind's fields, as {@link
 * readout.json.ContentJson} renders them.
 */
final class KindSchemas {
    private static final String FINDINGS = Api.ROOT + "/dossiers/{dossier}/findings";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private KindSchemas() {}

    /** Adds a list path and a content schema for each kind, and the references to them in other schemas. */
    static void addTo(ObjectNode document) {
        document.set("paths", paths(document.path("paths")));
        ObjectNode schemas = document.withObject("/components/schemas");
        ArrayNode words = schemas.withObject("/Kind").putArray("enum");
        ArrayNode contents = schemas.withObject("/Finding").putArray("oneOf");
        ObjectNode lists = schemas.withObject("/Record/properties");
        for (Kind kind : Kind.values()) {
            words.add(kind.word());
            schemas.set(name(kind), schema(kind));
            ObjectNode content = contents.addObject();
            content.withObject("/properties/kind").put("const", kind.word());
            content.putArray("allOf").add(reference(name(kind)));
            schemas.withObject("/Record").withArray("required").add(kind.plural());
            ObjectNode list = lists.putObject(kind.plural()).put("type", "array");
            list.withObject("/items").putArray("allOf").add(reference("Claim")).add(reference(name(kind)));
        }
    }

    /** The paths, with a list for each kind after the list of all findings. */
    private static ObjectNode paths(JsonNode written) {
        ObjectNode paths = NODES.objectNode();
        for (Map.Entry<String, JsonNode> path : written.properties()) {
            paths.set(path.getKey(), path.getValue());
            if (path.getKey().equals(FINDINGS)) {
                for (Kind kind : Kind.values()) {
                    paths.set(FINDINGS.replace("findings", kind.plural()), list(path.getValue(), kind));
                }
            }
        }
        return paths;
    }

    /** The path of one kind's list: that of all findings without the parameter {@code kind}. */
    private static ObjectNode list(JsonNode findings, Kind kind) {
        ObjectNode path = findings.deepCopy();
        ObjectNode operation = path.withObject("/get");
        operation.put("operationId", kind.plural());
        operation.put("summary", kind.title() + ", the latest first");
        operation
                .withArray("parameters")
                .removeIf(parameter -> parameter.path("name").asText().equals("kind"));
        return path;
    }

    private static String name(Kind kind) {
        return kind.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.word().substring(1);
    }

    /** The schema of a kind's content. */
    private static ObjectNode schema(Kind kind) {
        ObjectNode schema = object();
        for (Field<Content> field : kind.fields()) {
            if (field.place().isEmpty()) {
                put(in(schema, field.object()), field.key(), schema(field));
            }
        }
        return schema;
    }

    private static ObjectNode object() {
        ObjectNode object = NODES.objectNode().put("type", "object");
        object.putArray("required");
        object.putObject("properties");
        return object;
    }

    private static void put(ObjectNode object, String key, ObjectNode schema) {
        object.withArray("required").add(key);
        object.withObject("/properties").set(key, schema);
    }

    /** The object that a field stands in, made with the first of its fields. */
    private static ObjectNode in(ObjectNode schema, String object) {
        if (object.isEmpty()) {
            return schema;
        }
        ObjectNode properties = schema.withObject("/properties");
        if (!properties.has(object)) {
            put(schema, object, object().put("additionalProperties", false));
        }
        return properties.withObject("/" + object);
    }

    private static ObjectNode schema(Field<?> field) {
        ObjectNode schema = switch (field.type()) {
            case TEXT -> type("string");
            case OPTIONAL_TEXT -> reference("Text");
            case LIST -> reference("Strings");
            case WORD, OPTIONAL_WORD -> words(field);
            case INTEGER -> type("integer");
            case NUMBER -> type("number");
            case FLAG -> type("boolean");
        };
        field.range().ifPresent(range -> schema.put("minimum", range.least()).put("maximum", range.greatest()));
        boolean saysAll = field.type() == Field.Type.WORD || field.range().isPresent();
        if (!saysAll && !field.about().isEmpty()) {
            schema.put("description", field.about());
        }
        return schema;
    }

    private static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ObjectNode reference(String schema) {
        return NODES.objectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private static ObjectNode words(Field<?> field) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode words = schema.putArray("enum");
        field.words().forEach(word -> words.add(word.replace('_', '-')));
        if (field.type() == Field.Type.OPTIONAL_WORD) {
            words.addNull();
        }
        return schema;
    }
}
