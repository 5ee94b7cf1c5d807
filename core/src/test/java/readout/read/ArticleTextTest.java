package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.read.page.Block;
import readout.text.LiveBlogEntry;
import readout.text.Span;
import readout.text.Timestamp;

class ArticleTextTest {
    private static final String FIRST = "The crews met the owners in the harbour office on Tuesday.";
    private static final String SECOND = "The boats sail again, said the mayor of the islands.";
    private static final Optional<Timestamp> DAY = Optional.of(Timestamp.of(LocalDate.of(2021, 3, 4)));

    private static LiveBlog.Found entry(String title, String... paragraphs) {
        return new LiveBlog.Found(Optional.of(title), DAY, blocks(paragraphs));
    }

    private static List<Block> blocks(String... paragraphs) {
        return Arrays.stream(paragraphs)
                .map(text -> new Block(text, Block.Kind.PARAGRAPH))
                .toList();
    }

    @Test
    void spansOfEntriesHoldTheirWordsAndNoBreakAroundThem() {
        ArticleText text = new ArticleText();
        text.add(ArticleBody.ofText(blocks(FIRST), Optional.empty()));
        text.add(entry("Boats sail", SECOND, FIRST));
        text.add(entry("Talks", SECOND));
        assertThat(text.entries())
                .extracting(each -> each.span().of(text.text()))
                .containsExactly(SECOND + "\n\n" + FIRST, SECOND);
        assertThat(text.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, FIRST, SECOND));
        assertThat(text.paragraphs()).containsExactly(FIRST, SECOND, FIRST, SECOND);
    }

    @Test
    void anEntryOfAnArticleWithoutAnIntroductionBeginsTheText() {
        ArticleText text = new ArticleText();
        text.add(entry("Boats sail", SECOND));
        assertThat(text.entries())
                .containsExactly(new LiveBlogEntry(new Span(0, SECOND.length()), Optional.of("Boats sail"), DAY));
    }

    @Test
    void anEntryOfBoilerplateAloneIsRemovedAndLeavesNoGap() {
        ArticleText text = new ArticleText();
        text.add(entry("One", FIRST));
        text.add(entry("Two", "Sign up for our newsletter"));
        text.add(entry("Three", SECOND));
        assertThat(text.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.entries()).hasSize(2);
        assertThat(text.removed()).containsExactly("Sign up for our newsletter");
    }
}
