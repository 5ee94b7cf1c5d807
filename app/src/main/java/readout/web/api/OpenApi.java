package readout.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.lexicon.Resource;
import readout.web.page.ApiPage;

/** OpenAPI 3.1 document of the API as YAML and JSON: openapi.yaml completed with the schemas of the kinds of fact. */
final class OpenApi {
    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .stringQuotingChecker(new NumbersQuoted())
            .build());
    private static final ObjectNode DOCUMENT = merged();
    private static final String YAML = asYaml();
    private static final String JSON = DOCUMENT.toPrettyString();

    private OpenApi() {}

    /** Quotes keys that look like numbers: a response's "200" is a string. */
    private static final class NumbersQuoted extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || Character.isDigit(name.charAt(0));
        }
    }

    static void yaml(Context context) {
        context.contentType("application/yaml");
        context.result(YAML);
    }

    static void json(Context context) {
        context.contentType("application/json");
        context.result(JSON);
    }

    /** The page that lists the operations, in the document's order. */
    static ApiPage page() {
        List<ApiPage.Operation> operations = new ArrayList<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().has("operationId")) {
                        operations.add(new ApiPage.Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue().path("summary").asText()));
                    }
                }));
        return new ApiPage(operations);
    }

    private static ObjectNode merged() {
        try {
            ObjectNode document = MAPPER.readValue(Resource.text(OpenApi.class, "openapi.yaml"), ObjectNode.class);
            KindSchemas.addTo(document);
            return document;
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("openapi.yaml", broken);
        }
    }

    private static String asYaml() {
        try {
            return MAPPER.writeValueAsString(DOCUMENT);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("openapi.yaml", broken);
        }
    }
}
