package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.read.metadata.DayOrder;
import readout.read.page.Block;
import readout.read.page.PageBlocks;

class ArticleBodyTest {
    private static final String FIRST =
            "The ferry crews and the owners of the line met in the harbour office and parted after six hours.";
    private static final String SECOND = "Both sides said that they would meet again before the end of the month.";

    private static List<Block> blocks(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Block(text, Block.Kind.PARAGRAPH))
                .toList();
    }

    private static ArticleBody text(String... texts) {
        return ArticleBody.ofText(blocks(texts), Optional.empty());
    }

    private static ArticleBody page(Optional<String> title, List<Block> before, List<Block> text) {
        return ArticleBody.ofPage(new PageBlocks(text, before, List.of(), "made up"), title, DayOrder.UNKNOWN);
    }

    @Test
    void theFirstLineBeforeTheProseIsTheTitle() {
        ArticleBody body = text("Ferry talks go on", "A long night in Bergen", FIRST, SECOND);
        assertThat(body.title).contains("Ferry talks go on");
        assertThat(body.paragraphs).containsExactly(FIRST, SECOND);
        assertThat(body.removed).containsExactly("Ferry talks go on", "A long night in Bergen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATTENTION - ADDS quotes", "URGENT", "2ND LEAD", "ferries ///", "Published: 4 March 2021"})
    void anAgencysNoteAndADayAreNoTitle(String line) {
        ArticleBody body = text(line, "Ferry talks go on", FIRST);
        assertThat(body.title).contains("Ferry talks go on");
        assertThat(body.removed).containsExactly(line, "Ferry talks go on");
        assertThat(body.before).containsExactly(line, "Ferry talks go on");
    }

    @Test
    void aKnownTitleIsKeptAndItsRepetitionDropped() {
        ArticleBody body = ArticleBody.ofText(
                blocks("FERRY TALKS GO ON", FIRST, "Ferry talks go on", SECOND), Optional.of("Ferry talks go on"));
        assertThat(body.title).contains("Ferry talks go on");
        assertThat(body.paragraphs).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Quay | Ada Quay",
                "BY ADA QUAY AND BEN MOLE | ADA QUAY AND BEN MOLE",
                "By Ada Quay and Ben Mole | Ada Quay and Ben Mole",
                "by Ada Quay, Ben Mole, and Cy O’Tern-Reed | Ada Quay, Ben Mole, and Cy O’Tern-Reed",
                "By the harbour |",
                "By Friday it was over. |",
                "Ada Quay |"
            })
    void aBylineIsNamesAfterBy(String line, @Nullable String names) {
        ArticleBody body = text("Ferry talks go on", line, FIRST);
        assertThat(body.byline).isEqualTo(Optional.ofNullable(names));
        assertThat(body.paragraphs).containsExactly(FIRST);
    }

    @Test
    void aBylineAtTheEndOfATitleIsTakenFromIt() {
        ArticleBody body = text("Ferry talks go on into the night by Ada Quay", FIRST);
        assertThat(body.title).contains("Ferry talks go on into the night");
        assertThat(body.byline).contains("Ada Quay");
    }

    @Test
    void theFirstOfTwoBylinesStands() {
        ArticleBody body = text("By Ada Quay", FIRST, "By Ben Mole", SECOND);
        assertThat(body.byline).contains("Ada Quay");
        assertThat(body.paragraphs).containsExactly(FIRST, SECOND);
        assertThat(body.removed).containsExactly("By Ada Quay", "By Ben Mole");
    }

    @Test
    void labelsAfterTheLastSentenceAreDroppedAndThoseBetweenStay() {
        ArticleBody body = text(FIRST, "What comes next", SECOND, "Harbours", "Strikes");
        assertThat(body.paragraphs).containsExactly(FIRST, "What comes next", SECOND);
        assertThat(body.removed).containsExactly("Harbours", "Strikes");
    }

    @Test
    void aTextWithoutAnyProseKeepsItsLines() {
        ArticleBody body = text("Talks end", "No deal", "Sign up for our newsletter");
        assertThat(body.paragraphs).containsExactly("Talks end", "No deal");
        assertThat(body.title).isEmpty();
    }

    @Test
    void everyBlockIsEitherKeptOrRemoved() {
        String[] blocks = {
            "URGENT", "Ferry talks", "By Ada Quay", FIRST, "Share this article", SECOND, "Tags", "Follow us"
        };
        ArticleBody body = text(blocks);
        assertThat(body.paragraphs.size() + body.removed.size()).isEqualTo(blocks.length);
        assertThat(body.paragraphs).containsExactly(FIRST, SECOND);
    }

    @Test
    void aBylineBeforeAPagesTextIsItsByline() {
        ArticleBody body = page(Optional.empty(), blocks("Sections", "By Ada Quay"), blocks(FIRST));
        assertThat(body.byline).contains("Ada Quay");
        assertThat(body.before).containsExactly("Sections", "By Ada Quay");
    }

    @Test
    void aDayAtTheHeadOfAPagesTextIsNoParagraphAndOneFurtherDownIs() {
        ArticleBody body = page(Optional.empty(), List.of(), blocks("4 March 2021", FIRST, "5 March 2021", SECOND));
        assertThat(body.before).containsExactly("4 March 2021");
        assertThat(body.paragraphs).containsExactly(FIRST, "5 March 2021", SECOND);
    }

    @Test
    void aHeadingThatHoldsMostOfThePagesTitleRepeatsIt() {
        Block heading = new Block("Ferry talks go on", Block.Kind.HEADING);
        Block other = new Block("Ferry", Block.Kind.HEADING);
        Block prose = new Block(FIRST, Block.Kind.PARAGRAPH);
        ArticleBody body = page(Optional.of("Ferry talks go on | The Post"), List.of(), List.of(heading, other, prose));
        assertThat(body.paragraphs).containsExactly("Ferry", FIRST);
        assertThat(body.removed).containsExactly("Ferry talks go on");
    }

    @Test
    void anEntryOfALiveBlogHasNoTitleOfItsOwn() {
        ArticleBody body = ArticleBody.ofEntry(blocks("Talks end", FIRST, "Follow us"));
        assertThat(body.title).isEmpty();
        assertThat(body.paragraphs).containsExactly("Talks end", FIRST);
    }
}
