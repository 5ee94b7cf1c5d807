package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.store.database.StoreException;
import readout.web.access.AccessRole;

/** What strangers and malicious articles try; all against a server of this test at the loopback address. */
@Timeout(120)
class AttacksTest {
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final List<String> INJECTIONS = List.of(
            "' or '1'='1",
            "x'; drop table finding; --",
            "\" union select password from account --",
            "%' and 1=1 --",
            "\\");

    @TempDir
    private Path folder = Path.of("");

    private Optional<Site> running = Optional.empty();

    private Site open() throws IOException {
        Site site = Site.open(folder);
        running = Optional.of(site);
        return site;
    }

    private Site guarded() throws IOException {
        Site site = Site.guarded(folder);
        running = Optional.of(site);
        return site;
    }

    @AfterEach
    void stop() {
        running.ifPresent(Site::close);
    }

    private static void assertHarmless(String path, String body) {
        var page = Jsoup.parse(body);
        assertThat(page.select("script:not([src^=/assets/]), img[onerror], [onerror], [onload]"))
                .as(path)
                .isEmpty();
        assertThat(page.select("a[href^=javascript:]")).as(path).isEmpty();
    }

    @Test
    void whatAnArticleSaysIsTextOnEveryPage() throws IOException {
        Site site = open();
        String text =
                "Robert Lighthizer <script>alert(1)</script> will meet Vice Premier Liu He in Beijing on Monday, the White House said."
                        + "\n\nChina demands <img src=x onerror=alert(2)> the removal of tariffs, Commerce Minister Zhong Shan said. \"We <b>never</b> agreed,\" Liu He said.";
        HttpResponse<String> added = site.json(
                "POST",
                "/api/v1/dossiers/sample/articles",
                "{\"take\": true, \"published\": \"2020-05-30\", \"title\": " + quoted(SCRIPT) + ", \"outlet\": "
                        + quoted(SCRIPT) + ", \"url\": \"javascript:alert(3)\", \"text\": " + quoted(text) + "}");
        assertThat(added.statusCode()).isEqualTo(201);
        String article = added.body().replaceAll(".*\"article\":\"([0-9a-f]+)\".*", "$1");
        List<String> paths = new java.util.ArrayList<>(List.of(
                "/d/sample",
                "/d/sample/timeline",
                "/d/sample/statements",
                "/d/sample/positions",
                "/d/sample/people",
                "/d/sample/calendar?month=2020-06",
                "/d/sample/changes?since=2020-05-01",
                "/d/sample/sources",
                "/d/sample/search?words=tariffs",
                "/d/sample/review",
                "/d/sample/a/" + article));
        Jsoup.parse(site.page("/d/sample/a/" + article))
                .select("aside a[href*=/f/]")
                .forEach(fact -> paths.add(fact.attr("href")));
        assertThat(paths).hasSizeGreaterThan(13);
        for (String path : paths) {
            assertHarmless(path, site.page(path));
        }
        assertThat(site.page("/d/sample/a/" + article)).contains("&lt;script&gt;");
    }

    private static String quoted(String text) {
        return readout.view.JsonView.line(text);
    }

    @Test
    void whatUsersWriteIsTextOnEveryPage() throws IOException {
        Site site = open();
        var review = Jsoup.parse(site.page("/d/sample/review"));
        String target = review.select("#queue input[name=target]").get(0).attr("value");
        assertThat(site.form(
                                "/d/sample/review",
                                "/d/sample/corrections",
                                Map.of("action", "confirm", "target", target, "why", SCRIPT))
                        .statusCode())
                .isEqualTo(303);
        var meetings = Jsoup.parse(site.page("/d/sample/timeline?kind=meeting"));
        String meeting = meetings.select(".sources a").get(0).attr("href").replaceAll(".*/f/", "");
        for (String field : List.of("place", "what")) {
            assertThat(site.form(
                                    "/d/sample/review",
                                    "/d/sample/corrections",
                                    Map.of(
                                            "action", "edit", "target", meeting, "field", field, "value", SCRIPT, "why",
                                            SCRIPT))
                            .statusCode())
                    .isEqualTo(303);
        }
        site.form(
                "/d/sample/feedback",
                "/d/sample/feedback",
                Map.of("words", SCRIPT, "sender", SCRIPT, "about", "javascript:alert(1)"));
        for (String path : List.of(
                "/d/sample/corrections",
                "/d/sample/f/" + meeting,
                "/d/sample/f/" + target,
                "/d/sample/feedback",
                "/d/sample/calendar",
                "/d/sample/timeline",
                "/d/sample")) {
            assertHarmless(path, site.page(path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/sample/search?words=%s",
                "/d/sample/statements?person=%s",
                "/d/sample/statements?outlet=%s",
                "/d/sample/statements?issue=%s",
                "/d/sample/timeline?words=%s",
                "/d/sample/timeline?side=%s",
                "/d/sample/timeline?kind=%s",
                "/d/sample/statements?after=%s",
                "/d/sample/history?issue=%s&party=%s",
                "/d/sample/sources?outlet=%s",
                "/d/sample/feedback?about=%s",
                "/d/sample?day=%s",
                "/d/sample?since=%s",
                "/d/sample/calendar?month=%s",
                "/d/sample/f/%s",
                "/d/sample/a/%s",
                "/d/%s",
                "/sign-in?then=%s",
                "/%s"
            })
    void whatAnAddressHoldsIsTextAndNoSql(String pattern) throws IOException {
        Site site = open();
        int facts = site.store.overview().findings().size();
        for (String evil : List.of(
                SCRIPT,
                "' or '1'='1",
                "x'; drop table finding; --",
                "\" union select password from account --",
                "%' and 1=1 --")) {
            HttpResponse<String> answer =
                    site.get(pattern.replace("%s", Site.encoded(evil).replace("+", "%20")));
            assertThat(answer.statusCode()).as(evil).isLessThan(500);
            assertHarmless(pattern + " " + evil, answer.body());
            assertThat(answer.body()).doesNotContain("SQL", "sqlite", "java.", "readout.store", folder.toString());
        }
        assertThat(site.store.overview().findings()).hasSize(facts);
    }

    @Test
    void noFilterOfTheApiIsSql() throws IOException {
        Site site = open();
        String all = site.page("/api/v1/dossiers/sample/findings?limit=1");
        for (String name : List.of(
                "kind",
                "side",
                "person",
                "authority",
                "issue",
                "outlet",
                "support",
                "from",
                "to",
                "words",
                "after",
                "limit",
                "day",
                "format")) {
            for (String injection : INJECTIONS) {
                HttpResponse<String> answer =
                        site.get("/api/v1/dossiers/sample/findings?" + name + "=" + Site.encoded(injection));
                assertThat(answer.statusCode()).as(name + "=" + injection).isIn(200, 400);
                assertThat(answer.body()).doesNotContain("SQL", "sqlite", "java.", folder.toString());
                if (answer.statusCode() == 200) {
                    assertThat(answer.body()).as(name + "=" + injection).contains("\"total\":0");
                }
            }
        }
        for (String injection : INJECTIONS) {
            assertThat(site.get("/api/v1/dossiers/sample/search?words=" + Site.encoded(injection))
                            .statusCode())
                    .isIn(200, 422);
            assertThat(site.get("/api/v1/dossiers/sample/articles?outlet=" + Site.encoded(injection))
                            .body())
                    .contains("\"items\":[]");
        }
        assertThat(site.page("/api/v1/dossiers/sample/findings?limit=1")).isEqualTo(all);
        assertThat(site.store.verify()).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() throws IOException {
        Site site = guarded().as(AccessRole.ADMINISTRATOR);
        String target = Jsoup.parse(site.page("/d/sample/review"))
                .select("#queue input[name=target]")
                .get(0)
                .attr("value");
        Map<String, String> reject = Map.of("action", "reject", "target", target);
        assertThat(site.post("/d/sample/corrections", reject).statusCode()).isEqualTo(403);
        assertThat(site.post(
                                "/d/sample/corrections",
                                Map.of("action", "reject", "target", target, "_form", "0".repeat(64)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.json(
                                "POST",
                                "/api/v1/dossiers/sample/corrections",
                                "{\"action\": \"reject\", \"target\": \"" + target + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(site.store.corrections()).isEmpty();
    }

    @Test
    void aTokenOfAFormIsGoodForItsOwnSessionAlone() throws IOException {
        Site site = guarded().as(AccessRole.READER);
        String foreign = site.token("/d/sample/feedback");
        String cookie = site.cookie("readout_form").orElseThrow();
        site.as(AccessRole.ADMINISTRATOR);
        site.cookie("readout_form", cookie);
        assertThat(site.post("/d/sample/feedback", Map.of("words", "x", "_form", foreign))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPageElsewhereCannotWriteToOnesOwnMachine() throws IOException {
        Site site = open();
        String body = "{\"words\": \"x\"}";
        String path = "/api/v1/dossiers/sample/feedback";
        assertThat(site.json("POST", path, body, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.json("POST", path, body, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post(path, Map.of("words", "x")).statusCode()).isEqualTo(403);
        assertThat(site.store.feedback().all()).isEmpty();
        assertThat(site.json("POST", path, body).statusCode()).isEqualTo(201);
    }

    @Test
    void aNameThatIsNotItsOwnIsRefused() throws IOException {
        Site site = open();
        assertThat(raw(site, "GET /d/sample HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("trade");
        assertThat(raw(
                        site,
                        "GET /health HTTP/1.1\r\nHost: localhost:" + site.server.port()
                                + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private static String raw(Site site, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../readout.accounts",
                "/assets/..%2f..%2flogback.xml",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/....//etc/passwd",
                "/assets//etc/passwd",
                "/d/..%2f..%2fetc%2fpasswd",
                "/d/sample/a/..%2f..%2f..%2fetc%2fpasswd",
                "/d/sample/f/%2e%2e",
                "/api/v1/dossiers/..%2fsample/findings",
                "/assets/readout.css%00.js",
                "/..;/metrics"
            })
    void noPathLeadsOutOfWhatIsServed(String path) throws IOException {
        Site site = open();
        String answer = raw(site, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 4\\d\\d.*")
                .doesNotContain("root:", "appender", "java.", "org.eclipse");
    }

    @Test
    void anAddressOfThisMachineOrItsNetworkIsNotFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer inner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inner.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inner.start();
        int port = inner.getAddress().getPort();
        Site site = open();
        try {
            for (String address : List.of(
                    "http://127.0.0.1:" + port + "/",
                    "http://localhost:" + port + "/",
                    "http://[::1]:" + port + "/",
                    "http://2130706433:" + port + "/",
                    "http://0x7f.1:" + port + "/",
                    "http://innocent.example:" + port + "/",
                    "http://169.254.169.254/latest/meta-data/",
                    "http://user@127.0.0.1:" + port + "/",
                    "file:///etc/passwd",
                    "jar:file:///etc/passwd!/",
                    "gopher://127.0.0.1:" + port + "/",
                    "/etc/passwd",
                    "-",
                    ".")) {
                HttpResponse<String> answer = site.form("/d/sample/add", "/d/sample/add", Map.of("url", address));
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.body()).as(address).contains("<b>").doesNotContain("root:", "/a/");
            }
        } finally {
            inner.stop(0);
        }
        assertThat(asked).hasValue(0);
        assertThat(site.store.overview().articles()).isEqualTo(48);
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        Site site = open();
        String large = "x".repeat(17 * 1024 * 1024);
        assertThat(site.json("POST", "/api/v1/dossiers/sample/articles", "{\"text\": \"" + large + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.post(
                                "/d/sample/feedback",
                                Map.of("_form", site.token("/d/sample/feedback"), "words", "y".repeat(6000)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.get("/d/sample/search?words=" + "z".repeat(400)).statusCode())
                .isEqualTo(400);
        assertThat(raw(site, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "h".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(site.store.overview().articles()).isEqualTo(48);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Site site = open();
        String token = site.token("/d/sample/add");
        String boundary = "----edge";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_form\"\r\n\r\n" + token + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../big.txt\"\r\n\r\n";
        byte[] content = "a".repeat(18 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        String tail = "\r\n--" + boundary + "--\r\n";
        String cookie = site.cookie("readout_form").orElseThrow();
        int status;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.server.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /d/sample/add HTTP/1.1\r\nHost: localhost\r\nCookie: readout_form=" + cookie
                            + "\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=" + boundary
                            + "\r\nContent-Length: " + (head.length() + content.length + tail.length()) + "\r\n\r\n"
                            + head)
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                out.write(content);
                out.write(tail.getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (IOException hungUp) {
                // The server need not take all of it.
            }
            status = status(socket.getInputStream());
        }
        assertThat(status).isEqualTo(413);
        assertThat(site.page("/health")).contains("ok");
    }

    private static int status(InputStream in) throws IOException {
        byte[] line = in.readNBytes(12);
        return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(9));
    }

    @Test
    void slowRequestsDoNotKeepOthersWaiting() throws Exception {
        Site site = open();
        List<Socket> slow = new java.util.ArrayList<>();
        try {
            for (int each = 0; each < 150; each++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.server.port());
                boolean body = each % 2 == 0;
                socket.getOutputStream()
                        .write((body
                                        ? "POST /api/v1/dossiers/sample/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
                                        : "GET /d/sample HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            Instant begin = Instant.now();
            assertThat(site.get("/d/sample").statusCode()).isEqualTo(200);
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertThat(site.store.feedback().all()).isEmpty();
    }

    @Test
    void aSessionMadeBeforeSigningInIsNotTheOneAfter() throws IOException {
        Site site = guarded();
        site.cookie("readout", "node0attacker0chosen");
        site.as(AccessRole.READER);
        String first = site.cookie("readout").orElseThrow();
        assertThat(first).doesNotContain("attacker");
        assertThat(site.signIn("administrator", Site.PASSWORD).statusCode()).isEqualTo(303);
        String second = site.cookie("readout").orElseThrow();
        assertThat(second).isNotEqualTo(first);
        site.forgetting().cookie("readout", first);
        assertThat(site.get("/d/sample").statusCode()).isEqualTo(303);
    }

    @Test
    void cookiesAreNoScriptsAndNoOtherSites() throws IOException {
        Site site = guarded();
        HttpResponse<String> answer = site.signIn("reader", Site.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite"));
    }

    @Test
    void overHttpsCookiesAreSentOverHttpsAlone() throws IOException {
        ServerSettings settings =
                new ServerSettings("127.0.0.1", 0, Optional.of("https://news.example"), false, false, 100);
        Site site = Site.guarded(folder, settings);
        running = Optional.of(site);
        HttpResponse<String> answer = site.signIn("reader", Site.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void passwordsCannotBeTriedForLong() throws IOException {
        Site site = guarded();
        for (int each = 0; each < 5; each++) {
            assertThat(site.signIn("administrator", "wrong " + each).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> right = site.signIn("administrator", Site.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(right.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(site.get("/d/sample").statusCode()).isEqualTo(303);
    }

    @Test
    void tokensCannotBeGuessed() throws IOException {
        Site site = guarded();
        String token = site.accounts.newToken("dashboard", AccessRole.READER, Sample.CLOCK.instant());
        assertThat(token).hasSizeGreaterThan(40);
        String path = "/api/v1/dossiers/sample/meetings";
        assertThat(site.get(path, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
        int refused = 0;
        for (int each = 0; each < 20; each++) {
            int status =
                    site.get(path, "Authorization", "Bearer readout_" + each).statusCode();
            assertThat(status).isIn(401, 429);
            refused += status == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(15);
        assertThat(Files.readString(folder.resolve("accounts"), StandardCharsets.ISO_8859_1))
                .doesNotContain(token)
                .doesNotContain(Site.PASSWORD);
    }

    @Test
    void aTokenInAnAddressOpensFeedsAlone() throws IOException {
        Site site = guarded();
        String token = site.accounts.newToken("feeds", AccessRole.READER, Sample.CLOCK.instant());
        assertThat(site.get("/d/sample/changes.atom").statusCode()).isEqualTo(401);
        assertThat(site.get("/d/sample/changes.atom?token=" + token).statusCode())
                .isEqualTo(200);
        assertThat(site.get("/d/sample/calendar.ics?token=" + token).statusCode())
                .isEqualTo(200);
        assertThat(site.get("/d/sample?token=" + token).statusCode()).isEqualTo(303);
        assertThat(site.get("/api/v1/dossiers?token=" + token).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, READER",
        "GET, /d/sample, READER",
        "GET, /d/sample/changes.atom, READER",
        "GET, /d/sample/add, EDITOR",
        "GET, /d/sample/review, EDITOR",
        "GET, /metrics, ADMINISTRATOR",
        "GET, /api/v1/dossiers, READER",
        "GET, /api/v1/dossiers/sample/findings, READER",
        "FORM, /d/sample/add, EDITOR",
        "FORM, /d/sample/corrections, EDITOR",
        "FORM, /d/sample/corrections/1/undo, EDITOR",
        "FORM, /d/sample/feedback, READER"
    })
    void eachRoleMayDoItsOwnWorkAndNoOther(String method, String path, AccessRole needed) throws IOException {
        Site site = guarded();
        int nobody = method.equals("GET")
                ? site.get(path).statusCode()
                : site.post(path, Map.of()).statusCode();
        assertThat(nobody).isIn(303, 401);
        for (AccessRole role : List.of(AccessRole.READER, AccessRole.EDITOR, AccessRole.ADMINISTRATOR)) {
            site.as(role);
            int status = method.equals("GET")
                    ? site.get(path).statusCode()
                    : site.form("/d/sample/feedback", path, Map.of()).statusCode();
            if (role.compareTo(needed) >= 0) {
                assertThat(status).as(role + " " + path).isIn(200, 400, 422);
            } else {
                assertThat(status).as(role + " " + path).isEqualTo(403);
            }
        }
        assertThat(site.store.corrections()).isEmpty();
    }

    @Test
    void aReaderSeesNothingOfWhatOthersSentToTheAdministrator() throws IOException {
        Site site = guarded().as(AccessRole.READER);
        site.form(
                "/d/sample/feedback",
                "/d/sample/feedback",
                Map.of("words", "my secret address", "sender", "ann@news.example"));
        assertThat(site.page("/d/sample/feedback")).doesNotContain("my secret address");
        assertThat(site.page("/d/sample/review".replace("review", "feedback"))).doesNotContain("ann@news.example");
        assertThat(site.as(AccessRole.ADMINISTRATOR).page("/d/sample/feedback")).contains("my secret address");
    }

    @Test
    void signingInLeadsToNoOtherSite() throws IOException {
        Site site = guarded();
        for (String evil :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)")) {
            HttpResponse<String> answer = site.form(
                    "/sign-in", "/sign-in", Map.of("name", "reader", "password", Site.PASSWORD, "then", evil));
            assertThat(answer.headers().firstValue("Location")).get().asString().doesNotContain("evil", "javascript");
        }
    }

    @Test
    void anAccountThatWasRemovedIsSignedOutAtOnce() throws IOException {
        Site site = guarded().as(AccessRole.EDITOR);
        assertThat(site.get("/d/sample").statusCode()).isEqualTo(200);
        site.accounts.remove("editor");
        assertThat(site.get("/d/sample").statusCode()).isEqualTo(303);
    }

    @Test
    void tooManyRequestsOfAProgramAreHeldBack() throws IOException {
        Site site = Site.guarded(folder, ServerSettings.local().readByAnyone().paced(5));
        running = Optional.of(site);
        int held = 0;
        for (int each = 0; each < 40; each++) {
            HttpResponse<String> answer = site.get("/api/v1/dossiers");
            held += answer.statusCode() == 429 ? 1 : 0;
            if (answer.statusCode() == 429) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
        }
        assertThat(held).isGreaterThan(10);
    }

    @Test
    void otherMachinesAreNotLetInWithoutAPassword() {
        ServerSettings wide = new ServerSettings("0.0.0.0", 0, Optional.empty(), false, false, 100);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Server.start(
                        wide,
                        new readout.served.ServedDossiers(List.of()),
                        readout.web.access.Accounts.open(folder.resolve("none").toString()),
                        new readout.served.Intake(
                                () -> {
                                    throw new IllegalStateException("fetches nothing");
                                },
                                Sample.CLOCK,
                                readout.read.SiteRules.NONE),
                        readout.web.http.Post.NONE,
                        Sample.CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nobody has an account");
    }

    @Test
    void aBrokenDatabaseIsNotDescribedToStrangers() throws IOException {
        Site site = guarded().as(AccessRole.READER);
        site.store.close();
        HttpResponse<String> answer = site.get("/d/sample");
        assertThat(answer.statusCode()).isIn(500, 503);
        assertThat(answer.body()).doesNotContain(folder.toString(), "java.", "SQL", "Hikari");
        HttpResponse<String> api = site.get("/api/v1/dossiers/sample/findings");
        assertThat(api.statusCode()).isIn(500, 503);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(api.body()).doesNotContain(folder.toString(), "java.", "SQL", "Hikari");
        assertThat(site.get("/health").statusCode()).isEqualTo(503);
    }
}
