package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Article;
import readout.text.Dateline;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

class ArticleReaderTest {
    private static final ArticleReader READER = new ArticleReader(LocalDate.of(2026, 1, 1));
    private static final String PROSE =
            "The delegations will meet again in Geneva next week, officials on both sides said after a long day of talks.";

    private static Article read(Input input) {
        ReadResult reading = READER.read(input);
        assertThat(reading).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) reading).article();
    }

    private static String reason(Input input) {
        ReadResult reading = READER.read(input);
        assertThat(reading).isInstanceOf(ReadResult.Skipped.class);
        return ((ReadResult.Skipped) reading).reason();
    }

    @Test
    void dropsHeadlineNavigationAndPromotionsFromPlainText() {
        Article article = read(Input.ofText(
                "a.txt",
                "You are here\n\nFishing talks to go on\n\n[GENEVA] " + PROSE
                        + "\n\nYour opinion matters to us\n\nThe ministers hope for a deal before the season begins, and nobody wants to be the first to leave.\n\n"
                        + "Find us on Facebook\n\nSign up for our newsletter"));
        assertThat(article.title()).contains("Fishing talks to go on");
        assertThat(article.text())
                .startsWith("[GENEVA] The delegations")
                .endsWith("first to leave.")
                .doesNotContain("opinion");
        assertThat(article.removed())
                .containsExactly(
                        "You are here",
                        "Fishing talks to go on",
                        "Your opinion matters to us",
                        "Find us on Facebook",
                        "Sign up for our newsletter");
        assertThat(article.dateline().map(Dateline::place)).contains("GENEVA");
    }

    @Test
    void keepsAParagraphThatSpeaksOfSubscribersOrPlatforms() {
        String paragraph =
                "The union said that its members, many of whom subscribe to the fund, are on Facebook and Twitter to make their case.";
        assertThat(read(Input.ofText("a.txt", PROSE + "\n\n" + paragraph + "\n\n" + PROSE))
                        .text())
                .contains(paragraph);
    }

    @Test
    void joinsWrappedLinesAndKeepsLongLinesApart() {
        Article wrapped = read(
                Input.ofText(
                        "a.txt",
                        "The delegations will meet again in Geneva next\nweek, officials on both sides said after a long\nday of talks."));
        assertThat(wrapped.text()).isEqualTo(PROSE);
        assertThat(read(Input.ofText("a.txt", PROSE + "\n" + PROSE)).paragraphs())
                .hasSize(2);
    }

    @Test
    void takesADateOfPublicationFromTheTextWhereItIsPrinted() {
        Article article = read(Input.ofText("a.txt", "Fishing talks to go on\n\nPublished: 3 March 2021\n\n" + PROSE));
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 3));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BERGEN, March 3, 2021 (Fjord News) - ",
                "BERGEN, 3 March 2021 - ",
                "Bergen, 3 March 2021 – ",
                "BERGEN — March 3, 2021 — ",
                "(Bergen, March 3, 2021) - ",
                "BERGEN, Norway, Mar. 3, 2021 /FjordWire/ -- ",
                "March 3, 2021, Bergen - ",
                "NEW BERGEN, March 03, 2021 (FJORD WIRE) -- "
            })
    void aDatelineTellsTheDay(String dateline) {
        Article article = read(Input.ofText("a.txt", "Fishing talks to go on\n\n" + dateline + PROSE));
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 3));
        assertThat(article.metadata().published())
                .contains(Published.stated(Timestamp.of(LocalDate.of(2021, 3, 3)), PublishedBasis.TEXT, "dateline"));
        assertThat(article.dateline().map(Dateline::place).orElseThrow()).containsIgnoringCase("bergen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wednesday, March 3, 2021",
                "Wednesday 3 March 2021",
                "Wed 3 Mar 2021 10.20 GMT",
                "3.3.2021",
                "First published on Wed 3 Mar 2021 05.00 GMT",
                "Originally published March 3, 2021",
                "Release date: 3 March 2021",
                "By Ada Quay | March 3, 2021",
                "Harbour News Published: 2021-03-03 15:17:46"
            })
    void aLineOfItsOwnTellsTheDay(String line) {
        Article article = read(Input.ofText("a.txt", "Fishing talks to go on\n\n" + line + "\n\n" + PROSE));
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 3));
    }

    @Test
    void theDayOfAChangeIsNotThatOfPublication() {
        Article article = read(
                Input.ofText("a.txt", "Fishing talks to go on\n\nMarch 3, 2021 Updated March 4, 2021\n\n" + PROSE));
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 3));
        assertThat(article.metadata().modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 4)));
    }

    @Test
    void aDayThatASentenceTellsIsNotTheArticles() {
        Article article = read(
                Input.ofText("a.txt", "Fishing talks to go on\n\nThe treaty of 3 March 2021 ends soon\n\n" + PROSE));
        assertThat(article.published()).isEmpty();
    }

    @Test
    void findsTheMainTextOfAPageAndItsMetadata() {
        Article article = read(
                Input.ofPage(
                        "a.html",
                        "<html><head><title>x</title><meta property='og:title' content='Fishing talks to go on'>"
                                + "<meta property='og:site_name' content='The Harbour News'>"
                                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-03T08:00:00Z\",\"author\":{\"name\":\"A. Writer\"}}]}</script>"
                                + "</head><body><nav><a href=/>Home</a><a href=/w>World</a></nav><div class=story><h1>Fishing talks to go on</h1><p>"
                                + PROSE
                                + "</p><div class='newsletter'>Sign up for our newsletter</div><p>" + PROSE
                                + " It was late.</p></div>"
                                + "<div class=related><p><a href=/1>Another story that many people have been reading all day long today</a></p></div></body></html>"));
        assertThat(article.text()).isEqualTo(PROSE + "\n\n" + PROSE + " It was late.");
        assertThat(article.title()).contains("Fishing talks to go on");
        assertThat(article.outlet()).contains("The Harbour News");
        assertThat(article.byline()).contains("A. Writer");
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 3));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.METADATA);
    }

    @Test
    void doesNotBelieveAPageThatIsFromTheFuture() {
        Article article = read(Input.ofPage(
                "a.html", "<meta property='article:published_time' content='2999-01-01'><p>" + PROSE + "</p>"));
        assertThat(article.published()).isEmpty();
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.UNKNOWN);
    }

    @Test
    void refusesAGivenDateInTheFuture() {
        Input input = Input.ofText("a.txt", PROSE).publishedBy(Optional.of(LocalDate.of(2999, 1, 1)));
        assertThat(reason(input)).isEqualTo("has a date of publication in the future: 2999-01-01");
    }

    @Test
    void knowsTheLanguageOfTheText() {
        assertThat(read(Input.ofText("a.txt", PROSE)).language()).isEqualTo("en");
        assertThat(read(Input.ofText(
                                "a.txt",
                                "Die Minister der beiden Länder haben sich am Montag nicht auf einen Termin für die nächste Runde der Gespräche geeinigt, und auch der Ort ist noch offen."))
                        .language())
                .isEqualTo("de");
        assertThat(read(Input.ofText("a.txt", "両国の閣僚は月曜日に会談の次の日程について合意しなかった。")).language())
                .isEqualTo("und");
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThat(reason(Input.ofText("a.txt", " \n\n "))).isEqualTo("holds no article text");
        assertThat(reason(Input.ofPage("a.html", "<html><body><nav>Home</nav></body></html>")))
                .isEqualTo("holds no article text");
    }

    @Test
    void refusesTextBeyondTheLimits() {
        assertThat(reason(Input.ofText("a.txt", "x".repeat(ArticleReader.LONGEST_INPUT + 1))))
                .contains("is too long");
        assertThat(reason(Input.ofText("a.txt", (PROSE + " ").repeat(3000)))).contains("has a paragraph 1 of");
    }

    @Test
    @Timeout(20)
    void readsAPageOfManyNestedTags() {
        String deep = "<div>".repeat(100_000) + "<p>" + PROSE + "</p>" + "</div>".repeat(100_000);
        assertThat(READER.read(Input.ofPage("deep.html", deep))).isNotNull();
    }

    @Test
    void givesTheSameTextTheSameId() {
        assertThat(read(Input.ofText("a.txt", PROSE)).id())
                .hasSize(32)
                .isEqualTo(read(Input.ofText("b.txt", "\uFEFF" + PROSE + "\n")).id());
    }

    @Test
    @Timeout(10)
    void isNotHeldUpByTextThatPatternsCanReadInManyWays() {
        String names = "by " + "Abcd.".repeat(4000) + "1";
        String networks = "facebook , ".repeat(28) + "x";
        String spaces = " ".repeat(300_000);
        for (String text : new String[] {names, networks, "A" + spaces + "b"}) {
            assertThat(READER.read(Input.ofText("a.txt", PROSE + "\n\n" + text + "\n\n" + PROSE)))
                    .isNotNull();
            assertThat(READER.read(Input.ofPage(
                            "a.html",
                            "<head><meta name='author' content='" + text + "'><title>" + text + "</title>"
                                    + "<script type='application/ld+json'>" + spaces + "{}" + spaces
                                    + "</script></head><body><h1>"
                                    + text + "</h1><p>" + PROSE + "</p><p>" + text + "</p></body>")))
                    .isNotNull();
        }
    }
}
