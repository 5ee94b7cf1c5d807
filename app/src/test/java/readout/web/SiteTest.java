package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.store.Failure;
import readout.watch.WatchedSource;
import readout.watch.WatchedSources;

/** What the pages show and what forms do, without a browser. */
class SiteTest {
    private static final String ARTICLE =
            "Robert Lighthizer will meet Vice Premier Liu He in Beijing on Monday, the White House said on Thursday."
                    + "\n\nChina demands the removal of tariffs, Commerce Minister Zhong Shan said.";

    @TempDir
    private Path folder = Path.of("");

    private Site site;

    @BeforeEach
    void start() throws IOException {
        site = Site.open(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/d/sample",
                "/d/sample/timeline",
                "/d/sample/positions",
                "/d/sample/people",
                "/d/sample/calendar",
                "/d/sample/statements",
                "/d/sample/balance",
                "/d/sample/changes",
                "/d/sample/sources",
                "/d/sample/search?words=soybeans",
                "/d/sample/corrections",
                "/d/sample/review",
                "/d/sample/add",
                "/d/sample/feedback",
                "/d/sample?day=2019-08-02",
                "/d/sample/statements?day=2019-08-02&person=trump",
                "/api",
                "/sign-in"
            })
    void everyPageIsOneWholeDocumentThatLoadsNothingFromElsewhere(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body(), site.home);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("script[src], link[href], img[src]"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.attr(each.hasAttr("src") ? "src" : "href"))
                        .startsWith("/assets/"));
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
    }

    @Test
    void aDayShowsNothingLater() {
        String page = site.page("/d/sample?day=2019-05-31");
        assertThat(page)
                .contains("talks have collapsed")
                .contains("As it stood on 31 May 2019")
                .doesNotContain("Osaka");
        assertThat(Jsoup.parse(site.page("/d/sample/timeline?day=2019-05-31"))
                        .select(".fact .day")
                        .eachText())
                .isNotEmpty()
                .noneMatch(day -> day.endsWith("2020"));
    }

    @Test
    void everyPageTellsHowFreshTheDossierIs() {
        site.store
                .readings()
                .failed(new Failure("https://news.example/a", Sample.CLOCK.instant(), "is not there (404)"));
        assertThat(site.page("/d/sample/people")).contains("1 input failed");
        assertThat(site.page("/d/sample/sources"))
                .contains("is not there (404)")
                .contains("https://news.example/a");
    }

    @Test
    void aFactOpensOnTheWordsItRestsOn() {
        String id = meeting("2019-07-29", "2019-07-31");
        var page = Jsoup.parse(site.page("/d/sample/f/" + id));
        assertThat(page.select("article.evidence")).hasSizeGreaterThan(1);
        assertThat(page.select("article.evidence mark")).isNotEmpty();
        assertThat(page.select("article.evidence a[href*='#:~:text=']")).isNotEmpty();
        assertThat(page.text()).contains("same days, same people").contains("% sure");
        String article = page.select("article.evidence h3 a").attr("href");
        assertThat(Jsoup.parse(site.page(article.replaceAll("#.*", ""))).select("#" + id + " mark"))
                .isNotEmpty();
    }

    private String meeting(String from, String to) {
        return json("/api/v1/dossiers/sample/meetings?from=" + from + "&to=" + to)
                .at("/items/0/id")
                .asText();
    }

    private JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(site.page(path));
        } catch (IOException noJson) {
            throw new AssertionError(path, noJson);
        }
    }

    @Test
    void filtersOfStatementsLeaveWhatWasAskedFor() {
        var all = Jsoup.parse(site.page("/d/sample/statements"))
                .select("#list .fact")
                .size();
        var page = Jsoup.parse(site.page("/d/sample/statements?person=mnuchin&from=2019-01-01&to=2019-12-31"));
        assertThat(page.select("#list .fact b"))
                .isNotEmpty()
                .allSatisfy(lead -> assertThat(lead.text()).contains("Mnuchin"));
        assertThat(page.select("#list .fact").size()).isLessThan(all);
        var unnamed = Jsoup.parse(site.page("/d/sample/statements?authority=anonymous"));
        assertThat(unnamed.select("#list .fact i"))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.text()).contains("unnamed"));
        assertThat(site.page("/d/sample/statements?person=nobody+at+all")).contains("No fact passes the filter");
    }

    @Test
    void theTimelineZoomsToTheDaysOfABar() {
        var page = Jsoup.parse(site.page("/d/sample/timeline"));
        String days = page.select("svg a[href]").get(0).attr("href");
        var closer = Jsoup.parse(site.page(days));
        assertThat(closer.select("#list .fact").size())
                .isLessThan(Integer.parseInt(page.select(".total").text().replaceAll("\\D", "")));
        assertThat(closer.select("input[name=from]").attr("value")).isNotEmpty();
    }

    @Test
    void aCellOfTheMatrixLeadsToItsHistory() {
        var page = Jsoup.parse(site.page("/d/sample/positions"));
        var history =
                Jsoup.parse(site.page(page.select(".matrix a.history").get(0).attr("href")));
        assertThat(history.select(".fact").size()).isGreaterThan(1);
    }

    @Test
    void searchMarksTheWords() {
        var page = Jsoup.parse(site.page("/d/sample/search?words=soybeans"));
        assertThat(page.select(".hits mark"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.text()).startsWithIgnoringCase("soybean"));
        assertThat(page.select(".facts .fact")).isNotEmpty();
        assertThat(site.get("/d/sample/search?words=%22%22").statusCode()).isEqualTo(422);
    }

    @Test
    void aPastedTextIsReadAtOnce() {
        HttpResponse<String> answer = site.form(
                "/d/sample/add",
                "/d/sample/add",
                Map.of(
                        "text",
                        ARTICLE,
                        "title",
                        "Talks <b>again</b>",
                        "outlet",
                        "Fjord Post",
                        "published",
                        "2020-05-28"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = site.page(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page)
                .contains("Talks &lt;b&gt;again&lt;/b&gt;")
                .contains("Fjord Post")
                .contains("class=\"meeting\"");
        assertThat(site.page("/d/sample/calendar?month=2020-06")).contains("Beijing");
    }

    @Test
    void aFileAndAnAddressAreReadToo() throws IOException {
        site.close();
        HttpServer news = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        news.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/a");
            byte[] body = ("<html><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1><p>"
                            + ARTICLE.replace("\n\n", "</p><p>") + "</p></article></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
            exchange.getResponseBody().write(page ? body : new byte[0]);
            exchange.close();
        });
        news.start();
        try (Site fetching = Site.fetching(java.nio.file.Files.createDirectory(folder.resolve("other")))) {
            String address = "http://127.0.0.1:" + news.getAddress().getPort();
            HttpResponse<String> added =
                    fetching.form("/d/sample/add", "/d/sample/add", Map.of("url", address + "/a", "take", "yes"));
            assertThat(added.statusCode()).isEqualTo(303);
            assertThat(fetching.page(added.headers().firstValue("Location").orElseThrow()))
                    .contains("Talks go on");
            HttpResponse<String> missing =
                    fetching.form("/d/sample/add", "/d/sample/add", Map.of("url", address + "/b"));
            assertThat(missing.body()).contains("404");
            assertThat(fetching.page("/d/sample")).contains("1 input failed");
        } finally {
            news.stop(0);
        }
        site = Site.open(java.nio.file.Files.createDirectory(folder.resolve("third")));
    }

    @Test
    void correctionsShowAtOnceAndCanBeTakenBack() {
        String id = meeting("2019-07-29", "2019-07-31");
        HttpResponse<String> edited = site.form(
                "/d/sample/f/" + id,
                "/d/sample/corrections",
                Map.of(
                        "action",
                        "edit",
                        "target",
                        id,
                        "field",
                        "place",
                        "value",
                        "Bergen",
                        "why",
                        "a test",
                        "then",
                        "/d/sample/f/" + id));
        assertThat(edited.statusCode()).isEqualTo(303);
        assertThat(site.page("/d/sample/f/" + id)).contains("Bergen").contains("a test");
        HttpResponse<String> rejected =
                site.form("/d/sample/f/" + id, "/d/sample/corrections", Map.of("action", "reject", "target", id));
        assertThat(rejected.statusCode()).isEqualTo(303);
        assertThat(site.get("/d/sample/f/" + id).statusCode()).isEqualTo(404);
        site.form("/d/sample/corrections", "/d/sample/corrections/2/undo", Map.of());
        assertThat(site.page("/d/sample/f/" + id)).contains("Bergen");
        assertThat(site.page("/d/sample/corrections")).contains("taken back");
    }

    @Test
    void factsAreMergedAndSplit() {
        String id = meeting("2019-07-29", "2019-07-31");
        var page = Jsoup.parse(site.page("/d/sample/f/" + id));
        int sources = page.select("article.evidence").size();
        String claim = page.select("article.evidence input[name=target]").get(1).attr("value");
        site.form(
                "/d/sample/f/" + id,
                "/d/sample/corrections",
                Map.of("action", "split", "target", claim, "why", "another dinner"));
        assertThat(Jsoup.parse(site.page("/d/sample/f/" + id)).select("article.evidence"))
                .hasSize(sources - 1);
        assertThat(site.page("/d/sample/f/m" + claim)).contains("split by hand");
        site.form(
                "/d/sample/f/" + id,
                "/d/sample/corrections",
                Map.of("action", "merge", "target", "m" + claim, "into", id));
        assertThat(Jsoup.parse(site.page("/d/sample/f/" + id)).select("article.evidence"))
                .hasSize(sources);
        assertThat(site.get("/d/sample/f/m" + claim).statusCode()).isEqualTo(404);
    }

    @Test
    void anArticleThatWasSetAsideIsTakenInFromItsPage() {
        HttpResponse<String> answer = site.form(
                "/d/sample/add",
                "/d/sample/add",
                Map.of(
                        "title",
                        "A harbour opens",
                        "text",
                        "The mayor of Bergen met the harbour master in Bergen on Monday, the city said.\n\nA ferry will run from May.",
                        "published",
                        "2020-05-28"));
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(site.page(page)).contains("Set aside").contains("Take it in");
        assertThat(site.page("/d/sample/sources")).contains("A harbour opens");
        assertThat(site.form(page, page + "/take", Map.of()).statusCode()).isEqualTo(303);
        assertThat(site.page(page)).doesNotContain("Set aside");
        assertThat(site.store.readings().freshness().aside()).isZero();
    }

    @Test
    void sourcesOfAPastDayAreThoseOfThen() {
        assertThat(site.page("/d/sample/sources")).contains("2020");
        assertThat(Jsoup.parse(site.page("/d/sample/sources?day=2018-12-31"))
                        .select(".articles .day")
                        .eachText())
                .isNotEmpty()
                .allMatch(day -> day.endsWith("2018") || day.endsWith("undated"));
    }

    @Test
    void whatWasConfirmedLeavesTheQueue() {
        var before = Jsoup.parse(site.page("/d/sample/review"));
        String first = before.select("#queue input[name=target]").get(0).attr("value");
        site.form(
                "/d/sample/review",
                "/d/sample/corrections",
                Map.of("action", "confirm", "target", first, "then", "/d/sample/review"));
        var after = Jsoup.parse(site.page("/d/sample/review"));
        assertThat(after.select("#queue input[name=target]").eachAttr("value")).doesNotContain(first);
        assertThat(after.text()).contains("1 were looked at");
    }

    @Test
    void aCorrectionThatCannotBeIsToldSo() {
        HttpResponse<String> answer = site.form(
                "/d/sample/review", "/d/sample/corrections", Map.of("action", "reject", "target", "m0000000000000000"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no finding has the id m0000000000000000");
    }

    @Test
    void wordToTheAdministratorIsKeptAndMailed() {
        HttpResponse<String> sent = site.form(
                "/d/sample/feedback?about=/d/sample/people",
                "/d/sample/feedback",
                Map.of("about", "/d/sample/people", "words", "Liu He left", "sender", "ann@news.example"));
        assertThat(sent.body()).contains("Thank you");
        assertThat(site.mailed)
                .singleElement()
                .satisfies(feedback -> assertThat(feedback.words()).isEqualTo("Liu He left"));
        assertThat(site.store.feedback().all())
                .singleElement()
                .satisfies(feedback -> assertThat(feedback.mailed()).isTrue());
        assertThat(site.page("/d/sample/feedback")).contains("Liu He left");
    }

    @Test
    void feedsAndCalendarAreWhatTheirReadersTake() throws Exception {
        SyndFeed atom = new SyndFeedInput().build(new StringReader(site.page("/d/sample/changes.atom")));
        assertThat(atom.getEntries()).isNotEmpty();
        assertThat(atom.getEntries().get(0).getLink()).startsWith(site.home + "/d/sample/f/");
        JsonNode feed = json("/d/sample/changes.json");
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("items").size()).isEqualTo(atom.getEntries().size());
        SyndFeed digests = new SyndFeedInput().build(new StringReader(site.page("/d/sample/digests.atom")));
        assertThat(digests.getEntries()).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.getLink()).isEqualTo(site.home + "/d/sample/digests/site-weekend-2019-08-03");
            assertThat(entry.getDescription().getValue()).contains("TURNING POINTS");
        });
        assertThat(json("/d/sample/digests.json").path("items").size()).isEqualTo(2);
        assertThat(Biweekly.parse(site.page("/d/sample/calendar.ics")).first().getEvents())
                .hasSizeGreaterThan(20);
    }

    @Test
    void whatIsFollowedIsToldWithoutWhoseMailboxItIs() {
        new WatchedSources(site.store.database())
                .put(
                        "imaps://somebody@mail.example/News",
                        WatchedSource.Kind.MAILBOX,
                        Duration.ofHours(1),
                        Sample.CLOCK.instant());
        assertThat(site.page("/d/sample/sources"))
                .contains("https://news.example/feed")
                .contains("imaps://mail.example/News")
                .doesNotContain("somebody");
        assertThat(site.page("/d/sample/digests/site-day-2019-07-31")).contains("Shanghai");
        assertThat(site.get("/d/sample/digests/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aReaderWhoHasItAlreadyIsToldSo() {
        HttpResponse<String> first = site.get("/api/v1/dossiers/sample/meetings");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/api/v1/dossiers/sample/meetings", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        site.store.readings().read(Sample.CLOCK.instant());
        assertThat(site.get("/api/v1/dossiers/sample/meetings", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void listsComeAPageAtATimeAndWhole() {
        List<String> ids = new java.util.ArrayList<>();
        String path = "/api/v1/dossiers/sample/statements?limit=40";
        JsonNode part = json(path);
        while (true) {
            part.path("items").forEach(item -> ids.add(item.path("id").asText()));
            if (part.path("next").isNull()) {
                break;
            }
            part = json(path + "&after=" + part.path("next").asText());
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(part.path("total").asInt())
                .hasSizeGreaterThan(80);
    }

    @Test
    void aListComesAsCsvToo() {
        HttpResponse<String> csv = site.get("/api/v1/dossiers/sample/positions?limit=1000", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).get().asString().startsWith("text/csv");
        assertThat(csv.body().lines().findFirst()).get().asString().startsWith("id,actor,target,stance,issue");
        assertThat(csv.body().lines().count()).isGreaterThan(20);
        assertThat(site.get("/api/v1/dossiers/sample/findings?format=csv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aProgramIsToldThatItsArticleWasSetAside() {
        HttpResponse<String> answer = site.json(
                "POST",
                "/api/v1/dossiers/sample/articles",
                "{\"text\": \"The mayor of Bergen met the harbour master in Bergen on Monday, the city said.\","
                        + " \"published\": \"2020-05-28\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"added\":\"aside\"");
    }

    @Test
    void aProgramOnThisMachineMayAddAndCorrect() {
        HttpResponse<String> added = site.json(
                "POST",
                "/api/v1/dossiers/sample/articles",
                "{\"text\": \"" + ARTICLE.replace("\n", "\\n")
                        + "\", \"published\": \"2020-05-28\", \"outlet\": \"Fjord Post\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).contains("\"added\":\"new\"");
        String id = meeting("2019-07-29", "2019-07-31");
        HttpResponse<String> correction = site.json(
                "POST", "/api/v1/dossiers/sample/corrections", "{\"action\": \"reject\", \"target\": \"" + id + "\"}");
        assertThat(correction.statusCode()).isEqualTo(201);
        assertThat(site.get("/api/v1/dossiers/sample/findings/" + id).statusCode())
                .isEqualTo(404);
        assertThat(site.json("DELETE", "/api/v1/dossiers/sample/corrections/1", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(site.get("/api/v1/dossiers/sample/findings/" + id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherProcessesWritingShowsAtOnce() {
        String before = site.page("/d/sample/corrections");
        assertThat(before).contains("Nothing was corrected");
        String id = meeting("2019-07-29", "2019-07-31");
        try (readout.store.Store other =
                readout.store.Store.open(folder.resolve("sample.db").toString())) {
            other.correct(new readout.store.correction.Correction(
                    0,
                    readout.store.correction.Correction.Action.REJECT,
                    id,
                    Map.of(),
                    "elsewhere",
                    "2026-01-01T00:00:00Z",
                    "",
                    false));
        }
        assertThat(site.get("/d/sample/f/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void healthAndMetricsTellHowItRuns() {
        site.page("/d/sample");
        assertThat(site.page("/health")).isEqualTo("{\"status\":\"ok\"}");
        assertThat(site.page("/metrics"))
                .contains("readout_requests_seconds_count")
                .contains("route=\"/d/{dossier}\"")
                .contains("readout_articles{dossier=\"sample\"} 48.0");
    }
}
