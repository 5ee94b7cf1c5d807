package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The API against its own document: every route is in it, every answer is as it says, and whatever is sent, the server stands. */
@Timeout(300)
class OpenApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long SEED = 20_191_007;
    private static final int READINGS = 120;
    private static final int WRITINGS = 60;

    /** What goes wrong elsewhere: empty, too long, not of the type, another script, control characters, syntax of databases and markup. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "null",
            "true",
            "[]",
            "{}",
            "2019-02-30",
            "0000-00-00",
            "9999-99-99",
            "2019-07-29T00:00:00Z",
            "' or 1=1 --",
            "\"",
            "<b>",
            "%00",
            "\u0000",
            "\n",
            "\u202e\u0661\u0662",
            "日本語",
            "😀",
            "..",
            "../..",
            "$(id)",
            "${jndi:ldap://x}",
            "a".repeat(301),
            "a".repeat(3000),
            "2019-07-29_m",
            "_",
            "*",
            "NaN",
            "meeting,statement",
            "MEETING");

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, Schema> schemas = new HashMap<>();
    private Site site;
    private JsonNode document = MAPPER.createObjectNode();

    @BeforeEach
    void start() throws IOException {
        site = Site.open(folder);
        document = MAPPER.readTree(site.page("/api/v1/openapi.json"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** One method at one address. */
    private record Operation(String method, String path, JsonNode spec, List<JsonNode> parameters) {}

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            List<JsonNode> shared = new ArrayList<>();
            path.getValue().path("parameters").forEach(parameter -> shared.add(resolved(parameter)));
            path.getValue().properties().stream()
                    .filter(operation -> operation.getValue().has("operationId"))
                    .forEach(operation -> {
                        List<JsonNode> parameters = new ArrayList<>(shared);
                        operation
                                .getValue()
                                .path("parameters")
                                .forEach(parameter -> parameters.add(resolved(parameter)));
                        operations.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                parameters));
                    });
        });
        return operations;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }

    @Test
    void everyRouteOfTheApiIsInTheDocumentAndNoOther() {
        var described = operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        var served = site.server.routes().stream()
                .filter(route -> route.contains(" /api/v1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served).hasSizeGreaterThan(20);
    }

    @Test
    void theDocumentIsTheSameAsYaml() throws IOException {
        assertThat(new YAMLMapper().readTree(site.page("/api/v1/openapi.yaml"))).isEqualTo(document);
    }

    @Test
    void whateverTheDocumentRefersToIsInIt() {
        assertThat(document.findValuesAsText("$ref"))
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void everyParameterOfTheDocumentIsTaken() {
        for (Operation operation : operations()) {
            for (JsonNode parameter : operation.parameters()) {
                boolean inQuery = parameter.path("in").asText().equals("query");
                boolean filter = operation.method().equals("GET")
                        && inQuery
                        && !parameter.path("name").asText().equals("words");
                if (filter && !operation.path().endsWith("search")) {
                    String query = parameter.path("name").asText() + "="
                            + Site.encoded(valid(resolved(parameter.path("schema")), new Random(SEED)));
                    // A finding need not be known on the day.
                    int missing = operation.path().endsWith("{id}") ? 404 : 200;
                    assertThat(site.get(filled(operation.path()) + "?" + query).statusCode())
                            .as(operation.path() + "?" + query)
                            .isIn(200, missing);
                }
            }
        }
    }

    @Test
    void aParameterThatIsNotInTheDocumentIsRefused() {
        HttpResponse<String> answer = site.get("/api/v1/dossiers/sample/meetings?spekaer=Liu");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("spekaer is no parameter here");
    }

    @Test
    void answersAreAsTheDocumentSays() throws IOException {
        int checked = 0;
        for (Operation operation : operations()) {
            if (operation.method().equals("GET") && !operation.path().endsWith("yaml")) {
                String query = operation.path().endsWith("search") ? "?words=tariffs" : "";
                HttpResponse<String> answer = site.get(filled(operation.path()) + query);
                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(200);
                assertAsDescribed(operation, answer);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    /** The path with a dossier, a finding or an article that is there. */
    private String filled(String path) {
        String kind = path.contains("/articles/") ? "articles" : "findings";
        String id = "";
        if (path.contains("{id}")) {
            try {
                id = MAPPER.readTree(site.page("/api/v1/dossiers/sample/" + kind + "?limit=1"))
                        .at("/items/0/id")
                        .asText();
            } catch (IOException noJson) {
                throw new AssertionError(noJson);
            }
        }
        return path.replace("{dossier}", "sample").replace("{id}", id).replace("{number}", "1");
    }

    private void assertAsDescribed(Operation operation, HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        assertThat(status).as(operation.method() + " " + operation.path()).isLessThan(500);
        JsonNode responses = operation.spec().path("responses");
        JsonNode response = resolved(
                responses.has(String.valueOf(status))
                        ? responses.path(String.valueOf(status))
                        : responses.path("default"));
        if (status == 204 || status == 304) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        assertThat(response.path("content").has(type))
                .as(operation.path() + " " + status + " " + type + " " + answer.body())
                .isTrue();
        if (type.endsWith("json")) {
            JsonNode schema = response.path("content").path(type).path("schema");
            List<Error> errors = schema(schema).validate(MAPPER.readTree(answer.body()));
            assertThat(errors).as(operation.path() + " " + status).isEmpty();
        }
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), key -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", document.path("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole);
        });
    }

    @Test
    void whateverIsAskedTheServerStands() throws IOException {
        Random random = new Random(SEED);
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (Operation operation : operations()) {
            for (int each = 0; operation.method().equals("GET") && each < READINGS; each++) {
                String path = filledOddly(operation.path(), random);
                String query = query(operation, random);
                HttpResponse<String> answer = site.get(path + (query.isEmpty() ? "" : "?" + query));
                assertAsDescribed(operation, answer);
                seen.merge(answer.statusCode(), 1, Integer::sum);
            }
        }
        assertThat(seen.get(200)).isGreaterThan(300);
        assertThat(seen.get(400)).isGreaterThan(300);
        assertThat(seen.get(404)).isGreaterThan(20);
    }

    @Test
    void whateverIsSentTheServerStands() throws IOException {
        Random random = new Random(SEED);
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (Operation operation : operations()) {
            for (int each = 0; !operation.method().equals("GET") && each < WRITINGS; each++) {
                JsonNode schema = operation.spec().at("/requestBody/content/application~1json/schema");
                String body = schema.isMissingNode() ? "" : body(resolved(schema), random);
                HttpResponse<String> answer = site.json(
                        operation.method(),
                        filledOddly(operation.path(), random).replace("{number}", String.valueOf(random.nextInt(9))),
                        body);
                assertAsDescribed(operation, answer);
                seen.merge(answer.statusCode(), 1, Integer::sum);
            }
        }
        assertThat(seen.get(201)).isGreaterThan(20);
        assertThat(seen.get(400)).isGreaterThan(50);
        assertThat(site.store.verify()).isEmpty();
    }

    private String filledOddly(String path, Random random) {
        if (!path.contains("{id}") || random.nextInt(3) > 0) {
            return filled(path);
        }
        String odd = Site.encoded(ODD.get(random.nextInt(ODD.size()))).replace("+", "%20");
        return path.replace("{dossier}", "sample")
                .replace("{id}", odd.isEmpty() || odd.startsWith("..") || odd.contains("%00") ? "x" : odd);
    }

    private String query(Operation operation, Random random) {
        List<String> parts = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) == 0) {
                boolean odd = random.nextInt(4) == 0;
                String value =
                        odd ? ODD.get(random.nextInt(ODD.size())) : valid(resolved(parameter.path("schema")), random);
                parts.add(parameter.path("name").asText() + "=" + Site.encoded(value));
            }
        }
        if (random.nextInt(30) == 0) {
            parts.add("unknown=1");
        }
        return String.join("&", parts);
    }

    /** A value that the schema allows. */
    private String valid(JsonNode schema, Random random) {
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asText();
        }
        if (schema.path("type").asText().equals("array")) {
            return valid(resolved(schema.path("items")), random);
        }
        if (schema.path("type").asText().equals("integer")) {
            int least = schema.path("minimum").asInt(0);
            return String.valueOf(least
                    + random.nextInt(Math.min(1000, schema.path("maximum").asInt(1000) - least) + 1));
        }
        if (schema.path("format").asText().equals("date")) {
            return "2019-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        }
        if (schema.has("pattern")) {
            return "2019-07-29_m0123456789abcdef";
        }
        return List.of("tariffs", "USA", "Liu He", "Meridian Wire", "the").get(random.nextInt(5));
    }

    private String body(JsonNode schema, Random random) {
        if (random.nextInt(10) == 0) {
            return List.of("", "{", "[]", "null", "1", "\"x\"", "{\"a\":".repeat(500), "\u0000")
                    .get(random.nextInt(8));
        }
        ObjectNode body = MAPPER.createObjectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean required = schema.path("required").toString().contains("\"" + property.getKey() + "\"");
            if (random.nextInt(required ? 10 : 3) > (required ? 0 : 1)) {
                body.set(property.getKey(), value(resolved(property.getValue()), random));
            }
        });
        if (random.nextInt(15) == 0) {
            body.put("unknown", 1);
        }
        return body.toString();
    }

    private JsonNode value(JsonNode schema, Random random) {
        if (random.nextInt(6) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> MAPPER.nullNode();
                case 1 -> MAPPER.createArrayNode().add(1);
                case 2 -> MAPPER.getNodeFactory().numberNode(random.nextLong());
                default -> MAPPER.getNodeFactory().textNode(ODD.get(random.nextInt(ODD.size())));
            };
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
            case "object" ->
                MAPPER.createObjectNode()
                        .put("field", "place")
                        .put("value", ODD.get(random.nextInt(ODD.size())))
                        .put("into", "m0");
            default -> MAPPER.getNodeFactory().textNode(valid(schema, random));
        };
    }
}
