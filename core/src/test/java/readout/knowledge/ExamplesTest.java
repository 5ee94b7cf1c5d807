package readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

    private static void assertFind(String name) {
        List<List<String>> rows = Resource.rows(name, 2);
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.get(1)).containsPattern(Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE)));
    }

    @Test
    void statesAreFoundByNameDemonymCapitalAndSeat() {
        assertThat(States.of("Germany")).contains("DEU");
        assertThat(States.of("the United States")).contains("USA");
        assertThat(States.of("Iranian")).contains("IRN");
        assertThat(States.of("Moscow")).contains("RUS");
        assertThat(States.of("the Kremlin")).contains("RUS");
        assertThat(States.byName("Moscow")).isEmpty();
        assertThat(States.in("talks between South Korea and the North Korean envoy"))
                .containsExactly("KOR", "PRK");
        assertThat(States.of("Monday")).isEmpty();
    }

    @Test
    void titlesTellASide() {
        assertThat(Titles.side("French Finance Minister")).contains("FRA");
        assertThat(Titles.side("Foreign Secretary")).contains("GBR");
        assertThat(Titles.side("UN special envoy for Cyprus")).contains("UN");
        assertThat(Titles.side("chief negotiator")).isEmpty();
    }
}
