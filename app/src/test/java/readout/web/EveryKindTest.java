package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.assemble.Assembly;
import readout.fact.Field;
import readout.fact.Kind;
import readout.lexicon.Resource;
import readout.merge.Rules;

/** All that a kind of fact needs, besides what the compiler asks for: whoever adds a kind sees here what it lacks. */
class EveryKindTest {
    private static final Path RECORD = Path.of("..", "docs", "record.md");

    @ParameterizedTest
    @EnumSource
    void hasAnAssembler(Kind kind) {
        assertThat(new ClassFileImporter()
                        .importClass(Assembly.class).getConstructorCallsFromSelf().stream()
                                .map(JavaConstructorCall::getTargetOwner)
                                .flatMap(assembler ->
                                        Arrays.stream(assembler.reflect().getGenericInterfaces()))
                                .flatMap(assembler -> assembler instanceof ParameterizedType of
                                        ? Arrays.stream(of.getActualTypeArguments())
                                        : Stream.empty()))
                .contains(kind.type());
    }

    @ParameterizedTest
    @EnumSource
    void hasACalibration(Kind kind) {
        assertThat(Resource.rows("calibration.tsv", Resource.text(Assembly.class, "/readout/model/calibration.tsv"), 4))
                .filteredOn(row -> row.get(0).equals(kind.word()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void hasRules(Kind kind) {
        assertThat(Rules.of(kind)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void hasAViewFloor(Kind kind) {
        assertThat(Resource.rows("view-floors.tsv", 2))
                .filteredOn(row -> row.get(0).equals(kind.word()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void hasATableOfItsFields(Kind kind) {
        assertThat(kind.columns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(kind.fields()).contains(column.field()));
    }

    /** All fields of a kind are in its schema, and the kind is in the lists of kinds. */
    @Test
    void isInTheApisDocument(@TempDir Path folder) throws IOException {
        JsonNode document;
        try (Site site = Site.open(folder)) {
            document = new ObjectMapper().readTree(site.page("/api/v1/openapi.json"));
        }
        JsonNode schemas = document.at("/components/schemas");
        for (Kind kind : Kind.values()) {
            JsonNode schema = schema(document, kind);
            assertThat(kind.fields())
                    .filteredOn(field -> field.place().isEmpty())
                    .allSatisfy(field -> {
                        String place = "/properties/" + field.name().replace(".", "/properties/");
                        assertThat(schema.at(place).isObject()).as(kind + place).isTrue();
                    });
            assertThat(schemas.at("/Record/properties").has(kind.plural()))
                    .as(kind.plural())
                    .isTrue();
            assertThat(document.path("paths").has("/api/v1/dossiers/{dossier}/" + kind.plural()))
                    .as(kind.plural())
                    .isTrue();
        }
    }

    private static JsonNode schema(JsonNode document, Kind kind) {
        for (JsonNode variant : document.at("/components/schemas/Finding/oneOf")) {
            if (variant.at("/properties/kind/const").asText().equals(kind.word())) {
                return document.at(variant.at("/allOf/0/$ref").asText("#/none").substring(1));
            }
        }
        throw new AssertionError("Finding cannot be a " + kind);
    }

    /** Every key that a record can have is named in the line of its object, and every word that stands under it. */
    @ParameterizedTest
    @EnumSource
    void isDescribedWithItsFields(Kind kind) throws IOException {
        List<String> lines = Files.readAllLines(RECORD);
        for (Field<?> field : kind.fields()) {
            if (field.inRecord()) {
                int dot = field.name().lastIndexOf('.');
                String object = kind.plural() + "[]"
                        + (dot < 0 ? "" : "." + field.name().substring(0, dot));
                Set<String> described = lines.stream()
                        .filter(line -> line.startsWith("| `" + object + "` |"))
                        .flatMap(line -> Arrays.stream(line.split("`", -1)))
                        .collect(Collectors.toSet());
                assertThat(described)
                        .as(object)
                        .contains(field.name().substring(dot + 1))
                        .containsAll(field.words().stream()
                                .map(word -> word.replace('_', '-'))
                                .toList());
            }
        }
    }
}
