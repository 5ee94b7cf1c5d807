package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageShapeTest {
    private static final String FIRST =
            "The ferry crews and the owners of the line met in the harbour office on Tuesday and parted after six hours.";
    private static final String SECOND =
            "Both sides said that they would meet again before the end of the month, and that boats would sail until then.";
    private static final String MENU =
            "<ul><li><a href=/a>Harbours and boats</a></li><li><a href=/b>Wages</a></li><li><a href=/c>Weather</a></li></ul>";

    private static PageShape shape(String body) {
        Document page = Jsoup.parse("<title>Ferry talks go on - The Post</title>" + body);
        return new PageShape(page, PageRuns.of(page.body(), new PageBoilerplate(page)));
    }

    private static int at(PageShape shape, String text) {
        for (int at = 0; at < shape.size(); at++) {
            if (shape.run(at).block().text().equals(text)) {
                return at;
            }
        }
        throw new AssertionError("no run of " + text);
    }

    @Test
    void theElementWithTheProseIsWorthMost() {
        PageShape shape = shape(MENU + "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>" + MENU);
        assertThat(shape.isInBest(at(shape, FIRST))).isTrue();
        assertThat(shape.isInBest(at(shape, SECOND))).isTrue();
        assertThat(shape.isInBest(at(shape, "Wages"))).isFalse();
        assertThat(shape.best().prose()).isEqualTo(FIRST.length() + SECOND.length());
    }

    @Test
    void aPageOfLabelsIsTakenAsAWhole() {
        PageShape shape = shape("<div><p>Talks</p></div><div><p>Wages</p></div>");
        assertThat(shape.isInBest(0)).isTrue();
        assertThat(shape.isInBest(1)).isTrue();
    }

    @Test
    void runsAreCountedFromTheHeadingThatRepeatsTheTitle() {
        PageShape shape =
                shape("<h2>Weather</h2><p>Rain</p><h1>Ferry talks go on</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>");
        assertThat(shape.afterHeading(at(shape, "Rain"))).isEqualTo(-1);
        assertThat(shape.afterHeading(at(shape, "Ferry talks go on"))).isZero();
        assertThat(shape.afterHeading(at(shape, SECOND))).isEqualTo(2);
        assertThat(shape.proseAfterHeading(at(shape, "Rain"))).isEqualTo(-1);
        assertThat(shape.proseAfterHeading(at(shape, SECOND))).isCloseTo(Math.log1p(FIRST.length()), within(1e-9));
    }

    @Test
    void aPageWithoutSuchAHeadingHasNoPlaceAfterIt() {
        PageShape shape = shape("<h2>Weather in the north</h2><p>" + FIRST + "</p>");
        assertThat(shape.afterHeading(1)).isEqualTo(-51);
        assertThat(shape.proseAfterHeading(1)).isEqualTo(-1);
    }

    @Test
    void theShareOfFurnitureAroundARunIsThatOfItsProse() {
        PageShape shape = shape("<div><p>" + FIRST + "</p></div><aside><p>" + SECOND + "</p></aside>");
        assertThat(shape.boilerplateShare(at(shape, FIRST))).as("none").isEqualTo(2);
        assertThat(shape.boilerplateShare(at(shape, SECOND)))
                .isCloseTo((double) SECOND.length() / (FIRST.length() + SECOND.length()), within(1e-9));
    }

    @Test
    void aQuotationIsTextWhereverItStands() {
        PageShape shape = shape("<aside><blockquote><p>" + FIRST + "</p></blockquote></aside><p>" + SECOND + "</p>");
        assertThat(shape.boilerplateShare(at(shape, FIRST))).isEqualTo(2);
    }

    @Test
    void runsOfOneTagAndFirstClassAreAlike() {
        PageShape shape = shape(
                "<div><p class='text a'>One</p><p class='text b'>Two</p><p class='label'>Three</p></div><div class=x><p class=text>Four</p></div>");
        assertThat(shape.isAlike(0, 1)).isTrue();
        assertThat(shape.isAlike(1, 2)).isFalse();
        assertThat(shape.isAlike(0, 3)).as("in a part of another class").isFalse();
        assertThat(shape.isAlike(0, -1)).isFalse();
        assertThat(shape.isAlike(3, 4)).as("after the last").isFalse();
        assertThat(shape.alike(0).runs()).isEqualTo(2);
    }

    @Test
    void aboveTheUppermostElementIsTheWholePage() {
        PageShape shape = shape("<div><p>" + FIRST + "</p></div><p>" + SECOND + "</p>");
        assertThat(shape.above(0, 0).runs()).isEqualTo(1);
        assertThat(shape.above(0, 99)).isSameAs(shape.all());
        assertThat(shape.all().runs()).isEqualTo(2);
    }

    @Test
    void sharesAreOfTheCharactersOfARun() {
        PageShape shape = shape("<p>AB12</p><p>He left. She stayed? No! Dr.X</p>");
        assertThat(shape.share(0, Character::isUpperCase)).isEqualTo(0.5);
        assertThat(shape.share(0, Character::isDigit)).isEqualTo(0.5);
        assertThat(shape.stopsPerWord(1)).isEqualTo(3.0 / 6);
    }

    @Test
    void everyRunHasAValueForEachFeature() {
        PageShape shape = shape(MENU + "<h1>Ferry talks go on</h1><p>" + FIRST + "</p>");
        List<String> names = PageFeatures.names();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(PageFeatures.of(shape, 0)).hasSize(names.size()).doesNotContain(Double.NaN);
        assertThat(PageFeatures.of(shape, shape.size() - 1))
                .hasSize(names.size())
                .doesNotContain(Double.NaN);
    }
}
