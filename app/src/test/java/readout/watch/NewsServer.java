package readout.watch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An outlet's server on this machine whose pages a test sets. */
final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    /** Paths that were asked for, with "304" behind those that had not changed. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    record Answer(int status, String location, String etag, String body) {}

    NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            Answer answer = answers.get(path);
            try (exchange) {
                if (answer == null) {
                    asked.add(path);
                    exchange.sendResponseHeaders(404, -1);
                    return;
                }
                String known = exchange.getRequestHeaders().getFirst("If-None-Match");
                if (!answer.etag().isEmpty()) {
                    exchange.getResponseHeaders().set("ETag", answer.etag());
                }
                if (!answer.location().isEmpty()) {
                    exchange.getResponseHeaders().set("Location", answer.location());
                }
                boolean same = !answer.etag().isEmpty() && answer.etag().equals(known);
                asked.add(path + (same ? " 304" : ""));
                byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(
                        same ? 304 : answer.status(), same || bytes.length == 0 ? -1 : bytes.length);
                if (!same && bytes.length > 0) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        server.start();
    }

    String home() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void set(String path, String body) {
        answers.put(path, new Answer(200, "", "", body));
    }

    void set(String path, Answer answer) {
        answers.put(path, answer);
    }

    void remove(String path) {
        answers.remove(path);
    }

    /** A feed of articles at these paths. */
    String feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Ferry talks ")
                    .append(path)
                    .append("</title><link>")
                    .append(home())
                    .append(path)
                    .append("</link><pubDate>Tue, 06 Mar 2018 09:00:00 GMT</pubDate></item>");
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title>" + items
                + "</channel></rss>";
    }

    /** A page with an article about a meeting in this city. */
    static String page(String city) {
        return "<html><head><title>Ferry talks in " + city + "</title></head><body><article><h1>Ferry talks in " + city
                + "</h1><p>Norway and Kenya will meet in " + city
                + " on Friday to talk about fishing rights, the Norwegian minister said on Tuesday.</p><p>The crews and"
                + " the owners of the ferries had asked both governments for an agreement before the winter, when fewer"
                + " boats leave the harbour of " + city + ".</p></article></body></html>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
