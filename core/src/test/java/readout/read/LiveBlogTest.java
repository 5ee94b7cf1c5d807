package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.read.page.Block;
import readout.text.Timestamp;

class LiveBlogTest {
    private static final String FIRST = "The crews met the owners in the harbour office.";
    private static final String SECOND = "The boats sail again, said the mayor.";

    private static String entry(String time, String text) {
        return "<div><time datetime='" + time + "'>then</time><p>" + text + "</p></div>";
    }

    private static String json(String updates) {
        return "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[" + updates
                + "]}</script>";
    }

    private static List<String> texts(List<LiveBlog.Found> entries) {
        return entries.stream()
                .flatMap(entry -> entry.blocks().stream())
                .map(Block::text)
                .toList();
    }

    private static final String TWO = entry("2021-03-04T21:00Z", FIRST) + entry("2021-03-04T15:00Z", SECOND);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class='live-blog'",
                "class='story LiveUpdates'",
                "id='livefeed'",
                "class='live-coverage'",
                "itemscope itemtype='https://schema.org/LiveBlogPosting'"
            })
    void theNameOfAPartTellsALiveBlog(String name) {
        Document page = Jsoup.parse("<div " + name + ">" + TWO + "</div>");
        assertThat(texts(LiveBlog.takeFrom(page))).containsExactly(FIRST, SECOND);
    }

    @Test
    void entriesAreTakenOutOfThePage() {
        Document page = Jsoup.parse("<p>What we know</p><div class='live-blog'>" + TWO + "</div>");
        assertThat(LiveBlog.takeFrom(page)).hasSize(2);
        assertThat(page.text()).isEqualTo("What we know");
    }

    @Test
    void articlesInAnyOtherPartAreNoEntries() {
        Document page = Jsoup.parse("<div class='alive-stories'>" + TWO + "</div>");
        assertThat(LiveBlog.takeFrom(page)).isEmpty();
        assertThat(page.text()).contains(FIRST, SECOND);
    }

    @Test
    void oneEntryMakesNoLiveBlog() {
        Document page = Jsoup.parse("<div class='live-blog'>" + entry("2021-03-04", FIRST) + "</div>");
        assertThat(LiveBlog.takeFrom(page)).isEmpty();
        assertThat(page.text()).contains(FIRST);
        assertThat(LiveBlog.takeFrom(Jsoup.parse(json("{\"articleBody\":\"" + FIRST + "\"}"))))
                .isEmpty();
    }

    @Test
    void anEntryHasItsOwnTimeInItsOwnZone() {
        Document page = Jsoup.parse("<div class='live-blog'>" + entry("2021-03-04T23:30:00-05:00", FIRST)
                + entry("soon", SECOND) + "</div>");
        assertThat(LiveBlog.takeFrom(page))
                .extracting(LiveBlog.Found::published)
                .containsExactly(
                        Optional.of(Timestamp.of(OffsetDateTime.parse("2021-03-04T23:30:00-05:00"))), Optional.empty());
    }

    @Test
    void theHeadlineOfAnEntryIsItsTitleAndNotItsText() {
        String posts = "<div itemprop='liveBlogUpdate'><h2>Boats sail</h2><p>" + SECOND + "</p></div>"
                + "<div itemprop='liveBlogUpdate'><p>" + FIRST + "</p></div>";
        Document page = Jsoup.parse("<div itemscope itemtype='http://schema.org/LiveBlogPosting'>" + posts + "</div>");
        List<LiveBlog.Found> entries = LiveBlog.takeFrom(page);
        assertThat(entries)
                .extracting(LiveBlog.Found::title)
                .containsExactly(Optional.of("Boats sail"), Optional.empty());
        assertThat(texts(entries)).containsExactly(SECOND, FIRST);
    }

    @Test
    void markedEntriesAreTakenBeforeThoseThatJsonLdLists() {
        String listed = "{\"articleBody\":\"One of the list.\"},{\"articleBody\":\"Two of the list.\"}";
        Document page = Jsoup.parse(json(listed) + "<div class='live-blog'>" + TWO + "</div>");
        assertThat(texts(LiveBlog.takeFrom(page))).containsExactly(FIRST, SECOND);
    }

    @Test
    void listedEntriesWithoutTextAreLeftOut() {
        String updates = "{\"headline\":\"Talks end\",\"articleBody\":\"" + FIRST + "\"},{\"headline\":\"No words\"},"
                + "{\"articleBody\":\" \"},{\"articleBody\":\"" + SECOND + "\"}";
        assertThat(texts(LiveBlog.takeFrom(Jsoup.parse(json(updates))))).containsExactly(FIRST, SECOND);
    }
}
