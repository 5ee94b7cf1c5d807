package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBlocksTest {
    private static Block paragraph(String text) {
        return new Block(text, Block.Kind.PARAGRAPH);
    }

    /** The bar stands where a block ends. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "One line. => One line.",
                "<p>One.</p><p>Two.</p> => One.|Two.",
                "One.<br><br>Two. => One.|Two.",
                "Rates of 3 < 4 per cent. => Rates of 3 < 4 per cent.",
                "Trade &amp; talks. => Trade & talks.",
                "<P>Trade &amp; talks.</P> => Trade & talks.",
            })
    void aDeclaredTextIsReadAsHtmlOnlyWhereItHasTagsOfParagraphs(String declared, String blocks) {
        assertThat(PageBlocks.declared(declared)).extracting(Block::text).containsExactly(blocks.split("\\|"));
    }

    @Test
    void everyLineOfADeclaredTextIsABlock() {
        assertThat(PageBlocks.declared("One.\n\n  Two.\r\nThree."))
                .extracting(Block::text)
                .containsExactly("One.", "Two.", "Three.");
        assertThat(PageBlocks.declared(" \n ")).isEmpty();
    }

    @Test
    void aPartIsTakenInOrderWithoutItsMenus() {
        Document page = Jsoup.parse(
                "<div id=a><h2>Talks</h2><p>One.</p><ul><li><a href=/x>Wages</a></li></ul><p>Two.</p></div><p>Three.</p>");
        assertThat(PageBlocks.within(page.select("#a").get(0), new PageBoilerplate(page)))
                .containsExactly(new Block("Talks", Block.Kind.HEADING), paragraph("One."), paragraph("Two."));
    }

    @Test
    void boilerplateOfAUserIsMovedToWhatIsRemoved() {
        PageBlocks blocks = new PageBlocks(
                List.of(paragraph("One."), paragraph("Ask us."), paragraph("Two.")),
                List.of(paragraph("Before.")),
                List.of(paragraph("Gone.")),
                "made up");
        PageBlocks without = blocks.without(block -> block.text().startsWith("Ask"));
        assertThat(without.text()).containsExactly(paragraph("One."), paragraph("Two."));
        assertThat(without.removed()).containsExactly(paragraph("Gone."), paragraph("Ask us."));
        assertThat(without.before()).containsExactly(paragraph("Before."));
        assertThat(without.from()).isEqualTo("made up");
    }

    @Test
    void anotherTextLeavesWhatStandsAroundIt() {
        PageBlocks blocks =
                new PageBlocks(List.of(paragraph("One.")), List.of(paragraph("Before.")), List.of(), "made up");
        assertThat(blocks.with(List.of(paragraph("Two.")), "elsewhere"))
                .isEqualTo(new PageBlocks(
                        List.of(paragraph("Two.")), List.of(paragraph("Before.")), List.of(), "elsewhere"));
    }

    @Test
    void aPageThatLooksLikeNoArticleGivesItsFullestPartAndSaysSo() {
        PageBlocks blocks = PageBlocks.of(Jsoup.parse("<p>Closed on Monday</p><p><a href=/>Home</a></p>"));
        assertThat(blocks.text()).extracting(Block::text).containsExactly("Closed on Monday");
        assertThat(blocks.from()).isEqualTo("the fullest part of a page that looks like no article");
    }

    @Test
    void anEmptyPageHasNoBlocks() {
        assertThat(PageBlocks.of(Jsoup.parse("")).text()).isEmpty();
    }
}
