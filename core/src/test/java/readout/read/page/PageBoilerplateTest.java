package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBoilerplateTest {
    private static final String PROSE =
            "<p>" + "The crews and the owners met for six hours on Tuesday. ".repeat(12) + "</p>";
    private static final String SHORT =
            "<p>The crews and the owners met for six hours, and then they left the office.</p>";

    private static boolean isFurniture(String html) {
        Document page = Jsoup.parse(html);
        return new PageBoilerplate(page).is(page.select("#x").get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav id=x>Home</nav>",
                "<footer id=x>Imprint</footer>",
                "<button id=x>Menu</button>",
                "<template id=x>Text</template>",
                "<div id=x role=dialog>Do you agree?</div>",
                "<div id=x role=alertdialog>Do you agree?</div>",
                "<div id=x hidden>Text</div>",
                "<div id=x style='display : none'>Text</div>",
                "<div id=x style='visibility: hidden'>Text</div>",
                "<style>.off{display:none}</style><div id=x class='lead off'>Text</div>",
                "<style>@media print{.a{color:red}} #x, p.y {visibility:hidden}</style><div id=x>Text</div>",
                "<style>/* old; signs */ .off { color: red; display: none }</style><div id=x class=off>Text</div>"
            })
    void tagsRolesAndStylesTellWhatHoldsNoText(String html) {
        assertThat(isFurniture(html + PROSE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=x>Text</div>",
                "<main id=x>Text</main>",
                "<blockquote id=x hidden>Text</blockquote>",
                "<div id=x style='display: block'>Text</div>",
                "<style>@media print{#x{display:none}}</style><div id=x>Text</div>",
                "<style>.off .lead{display:none}</style><div id=x class=lead>Text</div>",
                "<style>.off{display:none</style><div id=x class=off>Text</div>",
                "<style>#x{backface-visibility:hidden}</style><div id=x>Text</div>",
                "<div id=x class=commentary>Text</div>"
            })
    void whatIsShownOnAScreenMayHoldText(String html) {
        assertThat(isFurniture(html + PROSE)).isFalse();
    }

    @Test
    void aPartWithMostOfThePagesTextIsNoFurnitureThoughAStyleHidesIt() {
        String style = "<style>#x{visibility:hidden}</style>";
        assertThat(isFurniture(style + "<div id=x>" + PROSE + "</div>" + SHORT)).isFalse();
        assertThat(isFurniture(style + "<div id=x>" + SHORT + "</div>" + PROSE)).isTrue();
    }

    @Test
    void commentsAreLeftOutWhereEnoughTextStaysWithoutThem() {
        assertThat(isFurniture("<div id=x class=comments>" + PROSE + "</div>" + PROSE))
                .isTrue();
        assertThat(isFurniture("<div id=x class=comments>" + PROSE + "</div>" + SHORT))
                .as("a page of comments")
                .isFalse();
    }

    @Test
    void cardsOfOtherStoriesStandInARow() {
        String card = "<div><a href=/a><img src=a.jpg>Wages rise</a></div>";
        assertThat(isFurniture(PROSE + card.replace("<div>", "<div id=x>") + card + card))
                .isTrue();
        assertThat(isFurniture(PROSE + card.replace("<div>", "<div id=x>") + card))
                .as("two are no row")
                .isFalse();
        assertThat(isFurniture(PROSE + card.replace("<div>", "<div id=x class=lead>") + card + card))
                .as("one of another class")
                .isFalse();
        String picture = "<div><img src=a.jpg>Wages rise</div>";
        assertThat(isFurniture(PROSE + picture.replace("<div>", "<div id=x>") + picture + picture))
                .as("no links")
                .isFalse();
    }
}
