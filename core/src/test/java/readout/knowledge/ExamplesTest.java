package readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import readout.fact.EventType;

/** Every pattern of a resource file finds its own example. */
class ExamplesTest {
    @Test
    void boilerplatePatternsFindTheirExamples() {
        assertFind("boilerplate.tsv");
    }

    @Test
    void namesOfPageFurnitureFindTheirExamples() {
        assertFind("page-furniture.tsv");
    }

    @Test
    void namesOfPartsThatHoldTextFindTheirExamples() {
        assertThat(Resource.rows("page-text.tsv", 3))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(2)).containsPattern(row.get(1)));
    }

    private static void assertFind(String name) {
        List<List<String>> rows = Resource.rows(name, 2);
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.get(1).toLowerCase(Locale.ROOT)).containsPattern(row.get(0)));
    }

    @Test
    void modesAreToldByTheirExamples() {
        assertThat(Resource.rows("plover-modes.tsv", 5))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(PloverModes.of(EventType.valueOf(row.get(0)), row.get(4)))
                        .map(PloverModes.Mode::name)
                        .contains(row.get(1)));
    }
}
