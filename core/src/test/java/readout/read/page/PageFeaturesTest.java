package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFeaturesTest {
    private static final String SENTENCE =
            "The ferry crews and the owners of the line met in the harbour office on Tuesday and parted after six hours.";
    private static final String PAGE =
            "<title>Ferry talks</title><nav><a href=/>Home</a></nav><h1>Ferry talks</h1><article class=story><p>"
                    + SENTENCE + "</p><ul><li>Item 12</li></ul></article><p><a href=/a>Link</a></p>";

    private static double value(int run, String feature) {
        int at = PageFeatures.names().indexOf(feature);
        assertThat(at).as(feature).isNotNegative();
        return RunValues.of(PAGE).get(run).values().get(at);
    }

    @Test
    void runsStandInOrderWithoutFurniture() {
        assertThat(RunValues.of(PAGE))
                .extracting(RunValues::text)
                .containsExactly("Ferry talks", SENTENCE, "Item 12", "Link");
    }

    @ParameterizedTest
    @CsvSource({
        "0, heading, 1",
        "1, heading, 0",
        "1, prose, 1",
        "2, prose, 0",
        "2, item, 1",
        "3, links, 1",
        "0, position, 0",
        "1, position, 0.25",
        "1, after-heading, 1",
        "1, article, 1", // the paragraph's parent is one
        "3, article, 30", // there is none around it
        "0, length-1, -1", // nothing stands before it
        "3, links1, -1", // nothing stands after it
        "2, links1, 1",
        "1, prose-before, 0",
        "2, prose-before, 1",
    })
    void aFeatureOfARunHasThisValue(int run, String feature, double value) {
        assertThat(value(run, feature)).isCloseTo(value, within(1e-9));
    }

    @Test
    void lengthsAreLogarithms() {
        assertThat(value(1, "length")).isCloseTo(Math.log1p(SENTENCE.length()), within(1e-9));
        assertThat(value(2, "length-1")).isEqualTo(value(1, "length"));
        assertThat(value(0, "length1")).isEqualTo(value(1, "length"));
    }

    @Test
    void aPageWithoutTextHasNoValues() {
        assertThat(RunValues.of("<nav>Home</nav>")).isEqualTo(List.of());
    }
}
