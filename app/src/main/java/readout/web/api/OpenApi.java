package readout.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.lexicon.Resource;
import readout.web.page.ApiPage;

/** The API's description (OpenAPI 3.1), as it is written and as JSON. */
final class OpenApi {
    private static final String YAML = Resource.text(OpenApi.class, "openapi.yaml");
    private static final String JSON = json(YAML);

    private OpenApi() {}

    static void yaml(Context context) {
        context.contentType("application/yaml");
        context.result(YAML);
    }

    static void json(Context context) {
        context.contentType("application/json");
        context.result(JSON);
    }

    /** Its operations, in the document's order. */
    static ApiPage page() {
        List<ApiPage.Operation> operations = new ArrayList<>();
        try {
            new YAMLMapper()
                    .readTree(YAML)
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(operation -> {
                        if (operation.getValue().has("operationId")) {
                            operations.add(new ApiPage.Operation(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue().path("summary").asText()));
                        }
                    }));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("openapi.yaml", broken);
        }
        return new ApiPage(operations);
    }

    private static String json(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml).toPrettyString();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("openapi.yaml", broken);
        }
    }
}
