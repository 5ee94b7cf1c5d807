package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.text.Article;
import readout.text.LiveBlogEntry;
import readout.text.Timestamp;

/** Pages as outlets make them, with what other extractors are known to get wrong. */
class PageReadingTest {
    private static final ArticleReader READER = new ArticleReader(LocalDate.of(2022, 1, 1));
    private static final String FIRST =
            "The ferry crews and the owners of the line met in the harbour office on Tuesday and parted after six hours.";
    private static final String SECOND =
            "Both sides said that they would meet again before the end of the month, and that boats would sail until then.";
    private static final String THIRD =
            "The crews ask for two more free days a month, which the owners have called more than the line can earn.";

    private static Article read(Input input) {
        ReadResult reading = READER.read(input);
        assertThat(reading).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) reading).article();
    }

    private static Article page(String body) {
        return read(Input.ofPage(
                "page.html",
                "<html><head><title>Ferry talks - The Post</title></head><body>" + body + "</body></html>"));
    }

    private static String p(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static String text(String... paragraphs) {
        return String.join(Article.PARAGRAPH_BREAK, paragraphs);
    }

    @Test
    void leavesOutWhatAPressReleaseSaysOfItsSender() {
        assertThat(page("<article>"
                                + p(
                                        "The Harbour Board said on Tuesday that crews and owners had signed an agreement on the winter boats.",
                                        FIRST)
                                + "<h3>About the crews</h3>" + p(SECOND)
                                + "<h3>About the Harbour Board</h3><p>The Harbour Board is a body of eleven towns that keeps the quays and the lights.</p>"
                                + "<h3>Forward-Looking Statements</h3><p>Words such as plans and will tell of things that may come otherwise.</p>"
                                + "<p>Contact: Press Desk, Harbour Board, press@harbour.example</p></article>")
                        .text())
                .endsWith(SECOND)
                .contains("About the crews");
    }

    @Test
    void takesTheTextThatThePageDeclaresWhereItShowsAFractionOfIt() {
        String declared =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry talks\",\"articleBody\":\""
                        + FIRST + "\\n" + SECOND + "\\n" + THIRD + "\"}</script>";
        assertThat(page(declared + "<div><p>Read the whole article</p></div>").text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
        assertThat(page(declared + "<article>" + p(FIRST, SECOND) + "</article>")
                        .text())
                .as("what is shown is nearly all")
                .isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void keepsAPartWhoseNameTellsOfTextAndOfSomethingElse() {
        String others = "<div class='related'><p><a href='/a'>Elsewhere: " + FIRST + "</a></p></div>";
        assertThat(page("<div class='field-body label-hidden'>" + p(FIRST, SECOND, THIRD) + "</div>" + others.repeat(4))
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void leavesOutWhatThePageHides() {
        assertThat(
                        page("<style>/* signs */ .off, #x { display: none } @media print { .main { display: none } } .main { backface-visibility: hidden }</style><div class=main>"
                                        + p(FIRST)
                                        + "<div class='lead off'><p>The talks have collapsed, and no boat will sail until the autumn comes.</p></div>"
                                        + "<div style='visibility: hidden; height: 0'><p>The owners threatened to sell every boat that they have.</p></div>"
                                        + p(SECOND, THIRD) + "</div>")
                                .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void leavesOutAWidgetOfLinkedStoriesInTheBody() {
        String widget =
                "<div class='linked-block'><h3>Read also</h3><ul><li><a href='/a'>Harbour dues rise again in spring</a></li>"
                        + "<li><a href='/b'>New boat is late by another year</a></li><li><a href='/c'>What the islands want</a></li></ul></div>";
        assertThat(page("<article><h1>Ferry talks</h1>" + p(FIRST) + widget + p(SECOND, THIRD) + "</article>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void leavesOutHeadlineAndShareLine() {
        assertThat(
                        page("<article><h1>Ferry talks</h1><p>Share on Facebook</p><p>Share this article: Facebook Twitter E-mail</p>"
                                        + p(FIRST, SECOND, THIRD) + "</article>")
                                .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void keepsAFirstParagraphThatStandsApart() {
        assertThat(page("<article><h1>Ferry talks</h1><div class='intro'>" + p(FIRST) + "</div><div class='body'>"
                                + p(SECOND, THIRD) + "</div></article>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
        assertThat(page("<article><h1>Ferry talks</h1><div class='body'><b>" + FIRST + "</b><br><br>" + SECOND
                                + "<br><br>" + THIRD + "</div></article>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void keepsTextWhoseBlocksAreInterleavedWithOthers() {
        String advert = "<div class='ad-slot'>Advertisement</div>";
        StringBuilder body = new StringBuilder();
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            body.append("<div class='row'><div class='col'>")
                    .append(p(paragraph))
                    .append("</div></div>")
                    .append(advert);
        }
        assertThat(page("<main>" + body + "</main>").text()).isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void leavesOutALineForSubscribersInMidText() {
        assertThat(page("<article>" + p(FIRST, "This story is exclusive for subscribers", SECOND)
                                + p("Exclusive for subscribers: our guide to the harbour", THIRD) + "</article>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void keepsListsAndQuotesInOrder() {
        assertThat(page("<article>" + p(FIRST) + "<blockquote><p>" + SECOND + "</p></blockquote><ul><li>" + THIRD
                                + "</li><li>The owners offer one free day a month, and a better pension from the next year on.</li></ul>"
                                + p(
                                        "The islands wait, said the mayor, and have little choice but to go on waiting for both.")
                                + "</article>")
                        .paragraphs())
                .hasSize(5);
    }

    @Test
    void keepsAListAtTheEndAndSentencesThatAreMostlyALink() {
        String linked =
                "<a href='/a'>The owners say that they have lost two million since the spring</a>, which the crews doubt.";
        Article article = page(
                "<article>" + p(FIRST, SECOND, linked, THIRD)
                        + "<h3>The boats</h3><ul><li>Seagull, built 1988</li><li>Heron, built 1994</li><li>Gannet, built 2007</li></ul>"
                        + "<ul><li><a href='/t1'>Harbours</a></li><li><a href='/t2'>Strikes</a></li><li><a href='/t3'>Wages</a></li></ul></article>");
        assertThat(article.text()).contains("lost two million").endsWith("Gannet, built 2007");
    }

    @Test
    void leavesOutDialogsHoweverLongTheyAre() {
        String consent =
                "We and our partners store and read what your device keeps, in order to count readers, to learn what they like and "
                        + "to show them advertisements that fit; you may choose below what you allow, and change it at any time.";
        assertThat(page("<article>" + p(FIRST, SECOND) + "</article><div role='dialog'>" + p(consent, consent, consent)
                                + "</div>")
                        .text())
                .isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void readsAmpPages() {
        Article article = read(
                Input.ofPage(
                        "amp.html",
                        "<!doctype html><html amp><head><title>Ferry talks</title><link rel='canonical' href='https://news.example/ferries'></head>"
                                + "<body><amp-sidebar id='s'><ul><li><a href='/'>Home</a></li></ul></amp-sidebar><article>"
                                + p(FIRST)
                                + "<amp-img src='a.jpg' alt='boats'></amp-img><amp-ad type='x'><div fallback>Advertisement</div></amp-ad>"
                                + p(SECOND, THIRD)
                                + "</article><amp-consent id='c'><div>We use cookies to improve your visit.</div></amp-consent></body></html>"));
        assertThat(article.text()).isEqualTo(text(FIRST, SECOND, THIRD));
        assertThat(article.metadata().url()).contains("https://news.example/ferries");
    }

    @Test
    void joinsThePartsOfAnArticleWithoutWhatEachPartRepeats() {
        String deck = "What is at stake when the crews and the owners meet, and what each side has said so far.";
        String one = "<html><body><article>" + p(deck, FIRST) + "</article></body></html>";
        String two = "<html><body><article>" + p(deck, SECOND, THIRD) + "</article></body></html>";
        assertThat(read(Input.ofPage("page.html", one).followedBy(List.of(two))).text())
                .isEqualTo(text(deck, FIRST, SECOND, THIRD));
    }

    @Test
    void findsTheNextPartByItsAddress() {
        String here = "https://news.example/ferries";
        assertThat(NextPart.of("<a href='/ferries?page=2'>Next page</a>", here)).contains(here + "?page=2");
        assertThat(NextPart.of("<link rel='next' href='/ferries/3'>", here + "/2"))
                .contains(here + "/3");
        assertThat(NextPart.of("<a class='next' href='/ferries-2.html'>»</a>", here + ".html"))
                .contains(here + "-2.html");
        assertThat(NextPart.of("<a rel='next' href='/other-story'>Next story</a>", here))
                .isEmpty();
        assertThat(NextPart.of("<a rel='next' href='https://else.example/ferries/2'>Next</a>", here))
                .isEmpty();
        assertThat(NextPart.of("<a href='/ferries?page=2'>The ferries' accounts</a>", here))
                .isEmpty();
    }

    @Test
    void leavesOutPromotionsWrittenAsProse() {
        assertThat(page("<article>"
                                + p(
                                        FIRST,
                                        "Our harbour letter lands in nine thousand inboxes each Friday. Put your address below, and it is yours too.",
                                        SECOND,
                                        "Two of our reporters talk about the strike in the new episode of Low Tide, out wherever you get your podcasts.",
                                        THIRD,
                                        "This paper is paid for by readers, and you might think of chipping in a few crowns a month.")
                                + "</article>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void takesTheDayFromALineAtTheHeadOfTheText() {
        Article article = page("<article><p>Oslo, 5 March 2021</p>" + p(FIRST, SECOND, THIRD) + "</article>");
        assertThat(article.text()).isEqualTo(text(FIRST, SECOND, THIRD));
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 5));
    }

    @Test
    void leavesOutTheCommentsOfReadersHoweverManyThereAre() {
        String comment =
                "<li class='comment'><p>I was there and nobody from the line had anything to say to us, and I say so as one "
                        + "who has taken this boat every day for twenty years and will go on doing so.</p></li>";
        assertThat(page("<article>" + p(FIRST, SECOND, THIRD) + "</article><ol class='commentlist'>"
                                + comment.repeat(12) + "</ol>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void keepsTheTextOfALayoutTable() {
        assertThat(page("<table><tr><td><a href='/'>Home</a><br><a href='/news'>News</a></td><td>" + FIRST + "<br><br>"
                                + SECOND + "<br><br>" + THIRD + "</td></tr></table>")
                        .text())
                .isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void saysThatAStubIsForSubscribers() {
        String cue = "<div class='gate'><p>To continue reading, subscribe today.</p></div>";
        assertThat(page("<article>" + p(FIRST) + "</article>" + cue).paywalled())
                .isTrue();
        assertThat(
                        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>"
                                        + "<article>" + p(FIRST, SECOND) + "</article>")
                                .paywalled())
                .isTrue();
        assertThat(page("<article>" + p(FIRST, SECOND) + "</article>").paywalled())
                .isFalse();
        assertThat(page("<article>" + p(FIRST, SECOND, THIRD).repeat(5) + "</article>" + cue)
                        .paywalled())
                .isFalse();
        assertThat(page("<article>" + p(FIRST) + "</article>" + cue).text()).isEqualTo(FIRST);
    }

    @Test
    void readsALiveBlogAsEntriesWithTimesOfTheirOwn() {
        String entries = entry("2021-03-05T09:00:00Z", "Boats sail again", SECOND)
                + entry("2021-03-04T21:00:00Z", "Talks end", FIRST)
                + entry("2021-03-04T15:00:00Z", "Talks begin", THIRD);
        Article article = page("<h1>Ferry talks</h1><div class='live-blog'><div>" + entries + "</div></div>");
        assertThat(article.text()).isEqualTo(text(SECOND, FIRST, THIRD));
        assertThat(article.entries())
                .extracting(LiveBlogEntry::title)
                .containsExactly(Optional.of("Boats sail again"), Optional.of("Talks end"), Optional.of("Talks begin"));
        assertThat(article.entries())
                .extracting(entry -> entry.span().of(article.text()))
                .containsExactly(SECOND, FIRST, THIRD);
        assertThat(article.publishedAt(0)).contains(LocalDate.of(2021, 3, 5));
        assertThat(article.publishedAt(article.text().indexOf(FIRST))).contains(LocalDate.of(2021, 3, 4));
    }

    private static String entry(String time, String title, String text) {
        return "<div class='entry'><time datetime='" + time + "'>then</time><h3>" + title + "</h3><p>" + text
                + "</p></div>";
    }

    @Test
    void readsTheEntriesThatJsonLdLists() {
        Article article = page(
                "<h1>Ferry talks</h1><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
                        + "{\"headline\":\"Talks end\",\"datePublished\":\"2021-03-04T21:00:00Z\",\"articleBody\":\""
                        + FIRST
                        + "\\n" + SECOND + "\"},"
                        + "{\"datePublished\":\"2021-03-03\",\"articleBody\":\"<p>" + THIRD + "</p>\"}]}</script>");
        assertThat(article.text()).isEqualTo(text(FIRST, SECOND, THIRD));
        assertThat(article.entries()).hasSize(2);
        assertThat(article.entries().get(1).published()).contains(Timestamp.of(LocalDate.of(2021, 3, 3)));
    }

    @Test
    void takesTheDeclaredLanguageOfATextThatCantTell() {
        assertThat(read(Input.ofPage(
                                "a.html",
                                "<html lang='ja-JP'><body><p>両国の閣僚は月曜日に会談の次の日程について合意しなかった。</p></body></html>"))
                        .language())
                .isEqualTo("ja");
    }
}
