package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRunsTest {
    private static List<PageRun> runs(String body) {
        Document page = Jsoup.parse(body);
        return PageRuns.of(page.body(), new PageBoilerplate(page));
    }

    /** The bar stands where a run ends. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "<p>One</p><p>Two</p> => One|Two",
                "<p>One <b>and</b> <i>a</i> half</p> => One and a half",
                "One<p>Two</p>Three => One|Two|Three",
                "<div>One<div>Two</div>Three</div> => One|Two|Three",
                "<p>One<br><br>Two<br> <br>Three</p> => One|Two|Three",
                "<ul><li>One<li>Two</ul> => One|Two",
                "<table><tr><td>One<td>Two</table> => One|Two",
                "<p></p><p> </p><p>&nbsp;</p><p>One</p> => One",
                "<p>One<script>two()</script></p> => One",
                "<nav>Menu</nav><p>One</p><footer>Imprint</footer> => One",
            })
    void elementsThatBreakLinesEndARun(String body, String runs) {
        assertThat(runs(body)).extracting(run -> run.block().text()).containsExactly(runs.split("\\|"));
    }

    @Test
    void blanksOfThePageAreOne() {
        assertThat(runs("<p> One \n\t two&nbsp; three&nbsp;</p>").get(0).block().text())
                .isEqualTo("One two three");
    }

    @Test
    void headingsAndItemsAreToldFromParagraphs() {
        assertThat(runs("<h2>One</h2><ul><li>Two</li><li><a href=/>Three</a></li></ul><p>Four</p>"))
                .extracting(run -> run.block().kind())
                .containsExactly(Block.Kind.HEADING, Block.Kind.ITEM, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
    }

    @Test
    void theShareOfLinksCountsCharacters() {
        List<PageRun> runs = runs("<p>plain</p><p><a href=/>all</a></p><p><a href=/>half</a> ....</p>");
        assertThat(runs.get(0).links()).isZero();
        assertThat(runs.get(1).links()).isEqualTo(1);
        assertThat(runs.get(2).links()).isCloseTo(4.0 / 9, within(1e-9));
    }

    @Test
    void linksOfOneRunDoNotCountForTheNext() {
        assertThat(runs("<p><a href=/>all of it</a></p><p>nothing of it</p>")
                        .get(1)
                        .links())
                .isZero();
        assertThat(runs("<a href=/><p>one</p><p>two</p></a>"))
                .extracting(PageRun::links)
                .containsExactly(1.0, 1.0);
    }

    @Test
    void theElementThatHoldsARunIsKnown() {
        assertThat(runs("<div id=a><p id=b>One</p>Two</div>"))
                .extracting(run -> run.holder().id())
                .containsExactly("b", "a");
        assertThat(runs("<div id=a>One<br><br>Two</div>"))
                .extracting(run -> run.holder().id())
                .containsExactly("a", "a");
    }

    @Test
    void aPageOfFurnitureAloneHasNoRuns() {
        assertThat(runs("<nav>Home</nav><footer>Imprint</footer><script>x()</script>"))
                .isEmpty();
        assertThat(runs("")).isEmpty();
    }
}
