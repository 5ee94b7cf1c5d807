package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FetchCommandTest {
    private static final String PAGE =
            "<html><head><meta property='article:published_time' content='2021-03-04T21:00:00-05:00'></head>"
                    + "<body><article><h1>Ferry talks</h1><p>The crews and the owners met in the harbour office for six hours.</p></article></body></html>";

    private static String sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FetchCommandTest.class.getResource("/readout/fetch/samples/" + name))
                        .toURI())
                .toString();
    }

    private static JsonNode article(String line) throws IOException {
        JsonNode node = new ObjectMapper().readTree(line);
        return node.path("article").isObject() ? node.path("article") : node;
    }

    @Test
    void printsArticlesThatReadTakesWithAllThatIsKnownOfThem() throws Exception {
        Run fetched = Run.of("fetch", sample("rail.html"));
        assertThat(fetched.status).isZero();
        Run read = Run.withInput(fetched.out.getBytes(StandardCharsets.UTF_8), "read", "--format", "jsonl", "-");
        JsonNode first = article(fetched.out);
        JsonNode second = article(read.out);
        assertThat(first.path("publishedFrom").asText()).isEqualTo("JSON-LD datePublished");
        for (String key : new String[] {
            "id",
            "source",
            "title",
            "outlet",
            "authors",
            "section",
            "canonicalUrl",
            "published",
            "publishedAt",
            "publishedBasis",
            "publishedFrom",
            "modified",
            "text"
        }) {
            assertThat(second.path(key)).as(key).isEqualTo(first.path(key));
        }
    }

    @Test
    void namesWhatGivesNoArticleAndGoesOn() throws Exception {
        Run run = Run.of("fetch", "nowhere.html", sample("news-sitemap.xml"), sample("release.txt"));
        assertThat(run.status).isEqualTo(1);
        assertThat(run.out.lines()).hasSize(1);
        assertThat(run.err)
                .contains("nowhere.html: there is no such file")
                .contains("holds 2 addresses without text; --follow fetches them")
                .contains("2 of 3 inputs gave no article");
    }

    @Test
    @Timeout(30)
    void fetchesFromAHostOnlyIfItsAddressIsPublicOrAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/ferries");
            byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
                if (page) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/ferries";
            Run refused = Run.of("fetch", address);
            assertThat(refused.status).isEqualTo(1);
            assertThat(refused.err).contains("leads to 127.0.0.1, which is not on the public internet");
            Run allowed = Run.of("fetch", "--allow-host", "127.0.0.1", "--pace", "0", address);
            assertThat(allowed.status).isZero();
            assertThat(article(allowed.out).path("published").asText()).isEqualTo("2021-03-04");
            assertThat(article(allowed.out).path("source").asText()).isEqualTo(address);
        } finally {
            server.stop(0);
        }
    }
}
