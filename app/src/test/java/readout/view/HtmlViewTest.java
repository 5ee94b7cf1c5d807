package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import readout.fact.ArticleRecord;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.Position;
import readout.fact.Stance;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;

class HtmlViewTest {
    private static final String TEXT = "Norway demands open ports.\n\nKenya & <Nairobi> wait.";

    private static final Article ARTICLE = new Article(
            "0".repeat(32),
            "test.html",
            Optional.empty(),
            Metadata.NONE
                    .withTitle(Optional.of("Ports <b>& tolls</b>"))
                    .withPublished(Optional.of(Published.stated(
                            Timestamp.of(LocalDate.of(2019, 7, 25)), PublishedBasis.GIVEN, "by hand"))),
            Optional.empty(),
            Optional.empty(),
            "en",
            false,
            TEXT,
            "by hand",
            List.of(),
            List.of("<script>alert(1)</script>"));

    private static List<Evidence> evidence(String words) {
        int begin = TEXT.indexOf(words);
        return List.of(new Evidence(ARTICLE, new Span(begin, begin + words.length())));
    }

    private static ArticleRecord record(List<Fact<?>> positions, List<Fact<?>> events) {
        return new ArticleRecord(
                ARTICLE,
                List.of(),
                List.of(),
                Stream.concat(positions.stream(), events.stream()).toList());
    }

    private static Fact<?> position(String issue, String words) {
        Position position =
                new Position("NOR", Optional.empty(), Stance.DEMANDS, issue, Optional.empty(), Optional.empty());
        return new Fact<>(position, evidence(words), 0.9);
    }

    private static Fact<?> event(List<String> recipients) {
        Event event = new Event(
                EventType.REQUEST,
                Optional.empty(),
                0,
                List.of("NOR"),
                recipients,
                Optional.empty(),
                "demands open ports.");
        return new Fact<>(event, evidence("demands open ports."), 0.9);
    }

    private static Document page(ArticleRecord record) {
        return Jsoup.parse(HtmlView.of(record));
    }

    @Test
    void noWordOfAnArticleBecomesMarkup() {
        Document page = page(record(List.of(), List.of()));
        assertThat(page.title()).isEqualTo("Ports <b>& tolls</b> – Readout");
        assertThat(page.select("h1 b, script")).isEmpty();
        assertThat(page.select("#p2").text()).endsWith("Kenya & <Nairobi> wait.");
        assertThat(page.select("details li").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(page(record(List.of(), List.of())).select("[src], link, iframe, a[href^=http]"))
                .isEmpty();
    }

    @Test
    void everyFactLinksToItsWords() {
        Document page = page(
                record(List.of(position("open ports", "Norway demands open ports.")), List.of(event(List.of("KEN")))));
        assertThat(page.select("aside a").eachAttr("href")).containsExactly("#w1", "#w2");
        assertThat(page.select("#w1").text()).startsWith("Norway");
        assertThat(page.select("#w2").text()).startsWith("demands");
    }

    @Test
    void whereFactsOverlapTheTextStaysWholeAndCarriesBothKinds() {
        Document page = page(
                record(List.of(position("open ports", "Norway demands open ports.")), List.of(event(List.of("KEN")))));
        assertThat(page.select("#p1").text()).isEqualTo("1Norway demands open ports.");
        assertThat(page.select("#p1 mark").eachAttr("title")).containsExactly("position", "event, position");
    }

    @Test
    void anEventWithoutARecipientPointsAtNobody() {
        assertThat(page(record(List.of(), List.of(event(List.of()))))
                        .select("aside li span")
                        .text())
                .isEqualTo("NOR");
        assertThat(page(record(List.of(), List.of(event(List.of("KEN", "ISL")))))
                        .select("aside li span")
                        .text())
                .isEqualTo("NOR → KEN, ISL");
    }

    @Test
    void anArticleWithoutAHeadlineSaysSo() {
        Article untitled = new Article(
                "0".repeat(32),
                "test.html",
                Optional.empty(),
                Metadata.NONE,
                Optional.empty(),
                Optional.empty(),
                "de",
                false,
                "Alles ruht.",
                "by hand",
                List.of(),
                List.of());
        Document page = page(ArticleRecord.withoutFacts(untitled));
        assertThat(page.select("h1").text()).isEqualTo("(no headline)");
        assertThat(page.title()).isEqualTo("test.html – Readout");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("details")).isEmpty();
    }
}
