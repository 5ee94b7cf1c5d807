package readout.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on the loopback address; what names lead to is said by a table of the test's own. */
@Timeout(30)
class HttpFetcherTest {
    private static final String AGENT = "Readout/test (desk@news.example)";

    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Duration> waited = new ArrayList<>();
    private HttpServer server;

    private interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            try (exchange) {
                pages.getOrDefault(path, each -> each.sendResponseHeaders(404, -1))
                        .answer(exchange);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private String at(String path) {
        return at("news.example", path);
    }

    private static Handler text(String body) {
        return exchange -> send(exchange, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Handler redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    private static HttpSettings settings() {
        return HttpSettings.of(AGENT).allowing(Set.of("news.example", "other.example"));
    }

    private HttpFetcher fetcher(HttpSettings settings) {
        AtomicLong clock = new AtomicLong();
        Pace pace = new Pace(clock::get, time -> {
            waited.add(time);
            clock.addAndGet(time.toNanos());
        });
        return new HttpFetcher(settings, HttpFetcherTest::resolve, pace);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "news.example", "other.example", "inside.example", "127.0.0.1" ->
                new InetAddress[] {InetAddress.getLoopbackAddress()};
            case "metadata.example" -> InetAddress.getAllByName("169.254.169.254");
            default -> throw new UnknownHostException(host);
        };
    }

    private Fetched fetch(String path) throws NotFetched {
        try (HttpFetcher fetcher = fetcher(settings())) {
            return fetcher.fetch(at(path));
        }
    }

    private static String body(Fetched fetched) {
        return new String(fetched.body().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void fetchesAndTellsWhoAsks() throws NotFetched {
        List<String> agents = new ArrayList<>();
        pages.put("/a", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-2");
            send(exchange, "<p>a".getBytes(StandardCharsets.UTF_8));
        });
        Fetched fetched = fetch("/a");
        assertThat(body(fetched)).isEqualTo("<p>a");
        assertThat(fetched.charset()).contains("ISO-8859-2");
        assertThat(agents).containsExactly(AGENT);
    }

    @Test
    void obeysRobotsTxt() throws NotFetched {
        pages.put(
                "/robots.txt",
                text("User-agent: *\nDisallow: /private\n\nUser-agent: Readout\nDisallow: /shut\nCrawl-delay: 3\n"));
        pages.put("/open", text("o"));
        assertThat(body(fetch("/open"))).isEqualTo("o");
        assertThatThrownBy(() -> fetch("/shut/a")).hasMessageContaining("robots.txt forbids it");
        assertThat(asked).doesNotContain("/shut/a");
    }

    @Test
    void fetchesNothingWhereRobotsTxtFails() {
        pages.put("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
        pages.put("/a", text("a"));
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("robots.txt forbids it");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void asksForRobotsTxtOfEachHostOnceAndKeepsThePace() throws NotFetched {
        pages.put("/robots.txt", text("User-agent: *\nCrawl-delay: 3\n"));
        pages.put("/a", text("a"));
        pages.put("/b", text("b"));
        try (HttpFetcher fetcher = fetcher(settings())) {
            fetcher.fetch(at("/a"));
            fetcher.fetch(at("/b"));
            fetcher.fetch(at("other.example", "/a"));
        }
        assertThat(asked).containsExactly("/robots.txt", "/a", "/b", "/robots.txt", "/a");
        assertThat(waited).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(1));
    }

    @Test
    void followsRedirectsButNotForEver() throws NotFetched {
        pages.put("/a", redirect("/b"));
        pages.put("/b", redirect(at("other.example", "/c")));
        pages.put("/c", text("c"));
        Fetched fetched = fetch("/a");
        assertThat(fetched.address()).hasToString(at("other.example", "/c"));
        assertThat(body(fetched)).isEqualTo("c");
        pages.put("/loop", redirect("/loop"));
        assertThatThrownBy(() -> fetch("/loop")).hasMessage("redirects more than 5 times");
    }

    @Test
    void refusesPrivateAddressesAtOnceAndAfterRedirects() {
        pages.put("/a", redirect(at("inside.example", "/secret")));
        pages.put("/b", redirect("http://169.254.169.254/latest/meta-data/"));
        pages.put("/c", redirect("http://metadata.example/latest/meta-data/"));
        pages.put("/d", redirect("file:///etc/passwd"));
        pages.put("/secret", text("secret"));
        assertThatThrownBy(() -> fetch("/a"))
                .hasMessageContaining("leads to 127.0.0.1, which is not on the public internet");
        assertThatThrownBy(() -> fetch("/b")).isInstanceOf(NotFetched.class);
        assertThatThrownBy(() -> fetch("/c")).hasMessageContaining("leads to 169.254.169.254");
        assertThatThrownBy(() -> fetch("/d")).hasMessage("is no http or https address");
        try (HttpFetcher fetcher = fetcher(HttpSettings.of(AGENT))) {
            assertThatThrownBy(() -> fetcher.fetch(at("/a"))).hasMessageContaining("not on the public internet");
            assertThatThrownBy(() -> fetcher.fetch(at("127.0.0.1", "/a")))
                    .hasMessageContaining("not on the public internet");
        }
        assertThat(asked).doesNotContain("/secret");
    }

    @Test
    void asksOnlyForChangesWhereItHasACopy(@TempDir Path folder) throws NotFetched {
        List<String> tags = new ArrayList<>();
        pages.put("/a", exchange -> {
            String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
            tags.add(String.valueOf(tag));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if ("\"v1\"".equals(tag)) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, "a".getBytes(StandardCharsets.UTF_8));
            }
        });
        HttpSettings keeping = settings().keeping(Optional.of(folder));
        for (boolean again : new boolean[] {false, true}) {
            try (HttpFetcher fetcher = fetcher(keeping)) {
                Fetched fetched = fetcher.fetch(at("/a"));
                assertThat(body(fetched)).isEqualTo("a");
                assertThat(fetched.unchanged()).isEqualTo(again);
            }
        }
        assertThat(tags).containsExactly("null", "\"v1\"");
    }

    @Test
    void unpacksGzipAndBrotli() throws NotFetched {
        pages.put("/gzip", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write("packed".getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, packed.toByteArray());
        });
        pages.put("/br", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            // What Node's zlib.brotliCompressSync makes of the sentence below.
            send(
                    exchange,
                    HexFormat.of()
                            .parseHex("8b0f805468652074616c6b7320676f206f6e2c20736169642074686520756e696f6e2e03"));
        });
        assertThat(body(fetch("/gzip"))).isEqualTo("packed");
        assertThat(body(fetch("/br"))).isEqualTo("The talks go on, said the union.");
    }

    @Test
    void stopsBodiesThatAreTooLargeOrExpandTooFar() {
        pages.put("/large", exchange -> send(exchange, new byte[3000]));
        pages.put("/bomb", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                for (int at = 0; at < 40; at++) {
                    out.write(new byte[1_000_000]);
                }
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, packed.toByteArray());
        });
        try (HttpFetcher fetcher = fetcher(settings().atMost(2000))) {
            assertThatThrownBy(() -> fetcher.fetch(at("/large"))).hasMessage("is too large: over 2000 bytes");
        }
        try (HttpFetcher fetcher = fetcher(settings().atMost(100_000_000))) {
            assertThatThrownBy(() -> fetcher.fetch(at("/bomb"))).hasMessageContaining("expands more than 200 times");
        }
    }

    @Test
    void stopsAServerThatNeverEnds() {
        pages.put("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int at = 0; at < 50; at++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                sleep();
            }
        });
        try (HttpFetcher fetcher = fetcher(settings().patient(Duration.ofSeconds(1)))) {
            assertThatThrownBy(() -> fetcher.fetch(at("/slow"))).hasMessage("takes longer than 1 s");
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThatThrownBy(() -> fetch("/none")).hasMessage("answers with status 404");
        assertThatThrownBy(() -> fetcher(settings()).fetch("ftp://news.example/a"))
                .hasMessage("is no http or https address");
        assertThatThrownBy(() -> fetcher(settings()).fetch("http://user:secret@news.example/a"))
                .hasMessageContaining("user name or password");
        assertThatThrownBy(() -> fetcher(settings()).fetch("http://unknown.example/a"))
                .hasMessage("has a host that is not known");
    }
}
