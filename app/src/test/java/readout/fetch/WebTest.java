package readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readout.fetch.format.Formats;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.HttpSettings;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.text.Published;

@Timeout(30)
class WebTest {
    private static final String PARAGRAPH =
            "<p>The ferry crews and the owners met in the harbour office on Tuesday for six hours.</p>";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().toString());
            try (exchange) {
                if (page == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    byte[] bytes = page.replace("HOST", host()).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String host() {
        return "http://news.example:" + server.getAddress().getPort();
    }

    private void visit(boolean follow, String source) {
        HttpSettings settings =
                HttpSettings.of("Readout/test").allowing(Set.of("news.example")).paced(Duration.ZERO);
        try (HttpFetcher fetcher =
                new HttpFetcher(settings, host -> new InetAddress[] {InetAddress.getLoopbackAddress()})) {
            Web web = new Web(fetcher, new Formats(), 20);
            new Sources(new ByteArrayInputStream(new byte[0]), () -> web, follow, found::add).visit(source);
        }
    }

    private Input input(int at) {
        assertThat(found.get(at)).isInstanceOf(Found.Article.class);
        return ((Found.Article) found.get(at)).input();
    }

    @Test
    void readsAPageWithItsFurtherParts() {
        pages.put("/ferries", "<article>" + PARAGRAPH + "</article><a href='/ferries?page=2'>Next page</a>");
        pages.put("/ferries?page=2", "<article><p>Two.</p></article><a href='/ferries?page=3'>Next page</a>");
        pages.put("/ferries?page=3", "<article><p>Three.</p></article>");
        visit(false, host() + "/ferries");
        assertThat(found).hasSize(1);
        assertThat(input(0).source()).isEqualTo(host() + "/ferries");
        assertThat(input(0).further()).hasSize(2);
    }

    @Test
    void fetchesWhatAFeedPointsToAndFallsBackOnItsTeaser() {
        pages.put(
                "/feed",
                "<rss><channel><title>The Post</title><item><title>One</title><link>HOST/one</link><description>A few words.</description>"
                        + "<pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate></item>"
                        + "<item><title>Gone</title><link>HOST/gone</link><description>What there is.</description></item></channel></rss>");
        pages.put("/one", "<article>" + PARAGRAPH + "</article>");
        visit(false, host() + "/feed");
        assertThat(found).hasSize(3);
        assertThat(input(0).content()).contains("six hours");
        assertThat(input(0).given().outlet()).contains("The Post");
        assertThat(input(0).given().published().map(Published::from)).contains("RSS pubDate");
        assertThat(found.get(1)).isEqualTo(new Found.Unusable(host() + "/gone", "answers with status 404"));
        assertThat(input(2).content()).isEqualTo("What there is.");
    }

    @Test
    void goesThroughAnIndexOfSitemapsOnceEach() {
        pages.put(
                "/index",
                "<sitemapindex><sitemap><loc>HOST/map</loc></sitemap><sitemap><loc>HOST/index</loc></sitemap></sitemapindex>");
        pages.put("/map", "<urlset><url><loc>HOST/one</loc></url><url><loc>HOST/one</loc></url></urlset>");
        pages.put("/one", "<article>" + PARAGRAPH + "</article>");
        visit(false, host() + "/index");
        assertThat(found).hasSize(1);
    }

    @Test
    void followsListsInFilesOnlyWhenAsked(@TempDir Path folder) throws IOException {
        Path map = Files.writeString(
                folder.resolve("map.xml"),
                "<urlset><url><loc>" + host() + "/one</loc></url><url><loc>" + host() + "/two</loc></url></urlset>");
        pages.put("/one", "<article>" + PARAGRAPH + "</article>");
        visit(false, map.toString());
        assertThat(found)
                .containsExactly(
                        new Found.Unusable(map.toString(), "holds 2 addresses without text; --follow fetches them"));
        found.clear();
        visit(true, map.toString());
        assertThat(found).hasSize(2);
        assertThat(input(0).url()).contains(host() + "/one");
    }

    @Test
    void stopsAtTheLimit() {
        StringBuilder map = new StringBuilder("<urlset>");
        for (int at = 0; at < 30; at++) {
            map.append("<url><loc>HOST/").append(at).append("</loc></url>");
        }
        pages.put("/map", map + "</urlset>");
        visit(false, host() + "/map");
        assertThat(found).hasSize(30);
        assertThat(found.get(29)).isEqualTo(new Found.Unusable(host() + "/29", "is over the limit of 20"));
    }
}
