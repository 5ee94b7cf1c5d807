package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Every source of every field on a page of its own, then pages whose sources contradict each other. */
class PageMetadataTest {
    private static final LocalDate LATEST = LocalDate.of(2022, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private static Metadata of(String head, String body, String address) {
        return PageMetadata.of(
                Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>", address), LATEST);
    }

    private static Metadata ofHead(String head) {
        return of(head, "", "");
    }

    private static Optional<LocalDate> day(Metadata metadata) {
        return metadata.published().map(Published::date);
    }

    @Test
    void jsonLdTellsEverything() {
        Metadata metadata = ofHead("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
                "headline": "Ferry crews and owners meet", "url": "https://news.example/ferries",
                "publisher": {"@type": "Organization", "name": "The Harbour Post"},
                "author": [{"@type": "Person", "name": "Ada Quay"}, {"@type": "Person", "name": "Ben Mole"}],
                "articleSection": "Business", "inLanguage": "en-GB", "isAccessibleForFree": false,
                "datePublished": "2021-03-04T23:30:00+09:00", "dateModified": "2021-03-05T08:00:00+09:00"}</script>""");
        assertThat(metadata.title()).contains("Ferry crews and owners meet");
        assertThat(metadata.url()).contains("https://news.example/ferries");
        assertThat(metadata.outlet()).contains("The Harbour Post");
        assertThat(metadata.authors()).containsExactly("Ada Quay", "Ben Mole");
        assertThat(metadata.section()).contains("Business");
        assertThat(metadata.language()).contains("en-gb");
        assertThat(metadata.free()).contains(false);
        assertThat(metadata.published())
                .contains(Published.stated(
                        Timestamp.of(OffsetDateTime.parse("2021-03-04T23:30:00+09:00")),
                        PublishedBasis.METADATA,
                        "JSON-LD datePublished"));
        assertThat(metadata.modified()).contains(Timestamp.of(OffsetDateTime.parse("2021-03-05T08:00:00+09:00")));
    }

    @Test
    void jsonLdInGraphsArraysAndMainEntitiesIsFound() {
        String article =
                "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"T\",\"datePublished\":\"2021-03-04\","
                        + "\"author\":{\"@id\":\"#ada\"}}";
        String author = "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"By Ada Quay\"}";
        for (String script : new String[] {
            "[{\"@type\":\"WebSite\"}," + author + "," + article + "]",
            "{\"@graph\":[" + article + "," + author + "]}",
            "{\"@type\":\"WebPage\",\"@graph\":[" + author + "],\"mainEntity\":" + article + "}",
            "<!-- [" + article + ",\n" + author + ",] -->"
        }) {
            Metadata metadata = ofHead("<script type='application/ld+json'>" + script + "</script>");
            assertThat(day(metadata)).as(script).contains(DAY);
            assertThat(metadata.authors()).as(script).containsExactly("Ada Quay");
        }
    }

    @Test
    void jsonLdOfTheHeadlineIsTakenAndThatOfOtherStoriesNot() {
        String other = "{\"@type\":\"NewsArticle\",\"headline\":\"Another story\",\"datePublished\":\"2020-01-01\"}";
        String own = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry talks\",\"datePublished\":\"2021-03-04\"}";
        assertThat(day(ofHead("<title>Ferry talks - The Post</title><script type='application/ld+json'>[" + other + ","
                        + own + "]</script>")))
                .contains(DAY);
    }

    @Test
    void brokenJsonLdLeavesTheOtherSources() {
        assertThat(day(ofHead("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
                        + "<meta property='article:published_time' content='2021-03-04'>")))
                .contains(DAY);
    }

    @Test
    void microdataTellsEverything() {
        Metadata metadata = of("", """
                <div itemscope itemtype="http://schema.org/NewsArticle">
                <h1 itemprop="headline">Ferry crews and owners meet</h1>
                <meta itemprop="mainEntityOfPage" content="https://news.example/ferries">
                <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ada Quay</span></span>
                <div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="The Harbour Post"></div>
                <meta itemprop="articleSection" content="Business"><meta itemprop="inLanguage" content="en">
                <time itemprop="datePublished" datetime="2021-03-04T08:00:00Z">4 March</time>
                <meta itemprop="dateModified" content="2021-03-06"><meta itemprop="isAccessibleForFree" content="true">
                </div>""", "");
        assertThat(metadata.title()).contains("Ferry crews and owners meet");
        assertThat(metadata.url()).contains("https://news.example/ferries");
        assertThat(metadata.authors()).containsExactly("Ada Quay");
        assertThat(metadata.outlet()).contains("The Harbour Post");
        assertThat(metadata.section()).contains("Business");
        assertThat(metadata.language()).contains("en");
        assertThat(day(metadata)).contains(DAY);
        assertThat(metadata.modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 6)));
        assertThat(metadata.free()).contains(true);
    }

    @Test
    void openGraphTellsEverything() {
        Metadata metadata = ofHead("""
                <meta property="og:title" content="Ferry crews &amp;amp; owners meet | The Harbour Post">
                <meta property="og:url" content="https://news.example/ferries"><meta property="og:site_name" content="The Harbour Post">
                <meta property="article:author" content="Ada Quay"><meta property="article:author" content="https://facebook.example/ada">
                <meta property="article:section" content="Business"><meta property="og:locale" content="en_GB">
                <meta property="article:published_time" content="2021-03-04T08:00:00+01:00">
                <meta property="article:modified_time" content="2021-03-06T08:00:00+01:00">
                <meta property="article:content_tier" content="locked">""");
        assertThat(metadata.title()).contains("Ferry crews & owners meet");
        assertThat(metadata.url()).contains("https://news.example/ferries");
        assertThat(metadata.outlet()).contains("The Harbour Post");
        assertThat(metadata.authors()).containsExactly("Ada Quay");
        assertThat(metadata.section()).contains("Business");
        assertThat(metadata.language()).contains("en-gb");
        assertThat(day(metadata)).contains(DAY);
        assertThat(metadata.modified()).contains(Timestamp.of(OffsetDateTime.parse("2021-03-06T08:00:00+01:00")));
        assertThat(metadata.free()).contains(false);
    }

    @Test
    void dublinCoreTellsEverything() {
        Metadata metadata = ofHead("""
                <meta name="DC.title" content="Ferry crews and owners meet"><meta name="DC.creator" content="Ada Quay">
                <meta name="DC.publisher" content="The Harbour Post"><meta name="DCTERMS.subject" content="Business">
                <meta name="DC.language" content="en"><meta name="DC.identifier" content="https://news.example/ferries">
                <meta name="DC.date.issued" content="2021-03-04"><meta name="DCTERMS.modified" content="2021-03-06">""");
        assertThat(metadata.title()).contains("Ferry crews and owners meet");
        assertThat(metadata.authors()).containsExactly("Ada Quay");
        assertThat(metadata.outlet()).contains("The Harbour Post");
        assertThat(metadata.section()).contains("Business");
        assertThat(metadata.language()).contains("en");
        assertThat(metadata.url()).contains("https://news.example/ferries");
        assertThat(day(metadata)).contains(DAY);
        assertThat(metadata.modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 6)));
    }

    @Test
    void otherMetaElementsTellEverything() {
        Metadata metadata = ofHead("""
                <meta name="parsely-title" content="Ferry crews and owners meet"><meta name="author" content="By Ada Quay and Ben Mole">
                <meta name="parsely-link" content="https://news.example/ferries"><meta name="application-name" content="The Harbour Post">
                <meta name="parsely-section" content="Business"><meta http-equiv="Content-Language" content="en">
                <meta name="pubdate" content="20210304"><meta name="lastmod" content="Sat, 06 Mar 2021 08:00:00 GMT">""");
        assertThat(metadata.title()).contains("Ferry crews and owners meet");
        assertThat(metadata.authors()).containsExactly("Ada Quay", "Ben Mole");
        assertThat(metadata.url()).contains("https://news.example/ferries");
        assertThat(metadata.outlet()).contains("The Harbour Post");
        assertThat(metadata.section()).contains("Business");
        assertThat(metadata.language()).contains("en");
        assertThat(day(metadata)).contains(DAY);
        assertThat(metadata.modified()).contains(Timestamp.of(OffsetDateTime.parse("2021-03-06T08:00:00Z")));
    }

    @Test
    void linkElementsTellAddressAndLanguage() {
        Metadata metadata = PageMetadata.of(
                Jsoup.parse("<html lang='en-US'><link rel=canonical href='/ferries'>", "https://news.example/a?b"),
                LATEST);
        assertThat(metadata.url()).contains("https://news.example/ferries");
        assertThat(metadata.language()).contains("en-us");
    }

    @Test
    void timeElementsTellPublicationAndChange() {
        Metadata metadata = of(
                "",
                "<h1>T</h1><p>Updated <time datetime='2021-03-06'>on Saturday</time></p>"
                        + "<p>Published <time datetime='2021-03-04T10:00Z'>on Thursday</time></p>"
                        + "<aside><time datetime='2021-01-01'>1 January</time></aside>",
                "");
        assertThat(day(metadata)).contains(DAY);
        assertThat(metadata.published().map(Published::from)).contains("time element");
        assertThat(metadata.modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 6)));
    }

    @Test
    void whatIsPrintedTellsTitleDateAndAuthors() {
        Metadata metadata = of(
                "<title>Ferry talks | Post</title>",
                "<header>Friday, 31 December 2021</header><div><h1>Ferry talks</h1><p>Last updated: 6 March 2021</p>"
                        + "<p>Published 4 March 2021</p><p class='byline'>By Ada Quay and Ben Mole</p></div>",
                "");
        assertThat(metadata.title()).contains("Ferry talks");
        assertThat(metadata.authors()).containsExactly("Ada Quay", "Ben Mole");
        assertThat(metadata.published())
                .contains(Published.stated(Timestamp.of(DAY), PublishedBasis.TEXT, "printed at the headline"));
        assertThat(metadata.modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 6)));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, https://post.example/a, 2021-03-04",
        "en-US, https://post.example/a, 2021-04-03",
        "en, https://post.example.uk/a, 2021-03-04",
        "en, https://post.gov/a, 2021-04-03",
        "en, https://post.example/a, ",
    })
    void aDayInNumbersIsReadAsItsCountryDoes(String language, String address, @Nullable LocalDate day) {
        Document page = Jsoup.parse(
                "<html lang='" + language
                        + "'><head><title>Ferry talks</title></head><body><h1>Ferry talks</h1><p>04/03/2021 4:49 PM</p></body></html>",
                address);
        assertThat(PageMetadata.of(page, LocalDate.of(2022, 1, 1)).published().map(Published::date))
                .isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void anAuthorMayStandAfterTheDay() {
        Metadata metadata = of(
                "<title>Ferry talks</title>",
                "<h1>Ferry talks</h1><div class='byline'>Thursday March 4, 2021 10:05 am PDT by Ada Quay</div>",
                "");
        assertThat(metadata.published().map(Published::date)).contains(DAY);
        assertThat(metadata.authors()).containsExactly("Ada Quay");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/2021/03/04/ferries, 2021-03-04",
        "https://news.example/world/2021/mar/04/ferries, 2021-03-04",
        "https://news.example/2021-03-04-ferries.html, 2021-03-04",
        "https://news.example/article/20210304, ",
        "https://news.example/a/id-2021030417, ",
        "https://news.example/2021/03/ferries-4, ",
        "https://news.example/1/12021/03/045, ",
        "https://news.example/2021/13/40/ferries, "
    })
    void anAddressTellsADayOnlyWhereItIsParted(String address, LocalDate day) {
        assertThat(day(of("", "", address))).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void metadataAreBelievedOverTheAddress() {
        Metadata metadata = of(
                "<meta property='article:published_time' content='2021-03-04'>",
                "",
                "https://news.example/2021/01/09/ferries");
        assertThat(day(metadata)).contains(DAY);
    }

    @Test
    void aDateOfChangeIsNeverTakenForPublication() {
        Metadata metadata = ofHead(
                "<meta property='article:modified_time' content='2021-03-04'>"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2021-03-04\"}</script>");
        assertThat(metadata.published()).isEmpty();
        assertThat(metadata.modified()).contains(Timestamp.of(DAY));
    }

    @Test
    void aDateInTheFutureIsLeftOutAndTheNextSourceTaken() {
        Metadata metadata = ofHead(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-04\"}</script>"
                        + "<meta property='article:published_time' content='2021-03-04'>");
        assertThat(day(metadata)).contains(DAY);
    }

    @Test
    void sourcesAreBelievedInTheStatedOrder() {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"json\"}</script>";
        String open = "<meta property='og:title' content='open'>";
        String meta = "<meta name='parsely-title' content='meta'>";
        String dublin = "<meta name='DC.title' content='dublin'>";
        String micro = "<div itemscope itemtype='https://schema.org/Article'><b itemprop='headline'>micro</b></div>";
        String printed = "<title>printed</title>";
        assertThat(of(printed + dublin + meta + open + json, micro, "").title()).contains("json");
        assertThat(of(printed + dublin + meta + open, micro, "").title()).contains("micro");
        assertThat(of(printed + dublin + meta + open, "", "").title()).contains("open");
        assertThat(of(printed + dublin + meta, "", "").title()).contains("meta");
        assertThat(of(printed + dublin, "", "").title()).contains("dublin");
        assertThat(of(printed, "", "").title()).contains("printed");
    }

    @Test
    void aMomentInUtcGetsTheDayThatThePagePrints() {
        Metadata metadata = of(
                "<meta property='article:published_time' content='2021-03-05T02:30:00Z'>",
                "<h1>Ferry talks</h1><p>March 4, 2021</p>",
                "");
        assertThat(day(metadata)).contains(DAY);
        assertThat(metadata.published().map(Published::from)).contains("meta article:published_time");
        Metadata offset = of(
                "<meta property='article:published_time' content='2021-03-05T02:30:00Z'>",
                "<time datetime='2021-03-04T21:30:00-05:00'>9.30 pm</time>",
                "");
        assertThat(day(offset)).contains(DAY);
    }

    @Test
    void anAddressThatIsNoneOrOfNoWebIsLeftOut() {
        assertThat(ofHead("<meta property='og:url' content='mailto:desk@post.example'>")
                        .url())
                .isEmpty();
        assertThat(ofHead("<meta property='og:url' content='/ferries'>").url())
                .as("relative to nothing")
                .isEmpty();
        assertThat(of("<meta property='og:url' content='http://[broken'>", "", "https://post.example/a")
                        .url())
                .isEmpty();
    }

    @Test
    void anAddressIsTakenRelativeToThePages() {
        assertThat(of("<meta property='og:url' content=' /ferries '>", "", "https://post.example/a/b")
                        .url())
                .contains("https://post.example/ferries");
    }

    @ParameterizedTest
    @CsvSource({
        "Ferry talks | The Post, Ferry talks",
        "Ferry talks - the post, Ferry talks",
        "Ferry talks – The Post, Ferry talks",
        "Ferry talks | Business, Ferry talks | Business",
        "The Post, The Post",
        "Talks - owners - The Post, Talks - owners"
    })
    void theOutletsNameIsCutFromTheTitleAndNothingElse(String title, String cut) {
        assertThat(ofHead("<meta property='og:title' content='" + title
                                + "'><meta property='og:site_name' content='The Post'>")
                        .title())
                .contains(cut);
    }

    @Test
    void aPrintedDayTooFarFromTheMomentIsOfSomethingElse() {
        Metadata metadata = of(
                "<meta property='article:published_time' content='2021-03-05T12:00:00Z'>",
                "<h1>Ferry talks</h1><p>March 3, 2021</p>",
                "");
        assertThat(day(metadata)).contains(LocalDate.of(2021, 3, 5));
    }

    @Test
    void aMomentWithAnOffsetKeepsItsDay() {
        Metadata metadata = of(
                "<meta property='article:published_time' content='2021-03-05T02:30:00+01:00'>",
                "<h1>Ferry talks</h1><p>March 4, 2021</p>",
                "");
        assertThat(day(metadata)).contains(LocalDate.of(2021, 3, 5));
    }

    @Test
    void aChangeInTheFutureIsLeftOut() {
        assertThat(ofHead("<meta property='article:modified_time' content='2031-03-04'>")
                        .modified())
                .isEmpty();
    }
}
