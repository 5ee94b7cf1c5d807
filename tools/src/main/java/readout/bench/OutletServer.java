package readout.bench;

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
import java.util.concurrent.atomic.AtomicLong;
import readout.generate.MadeUp;

/** Local web server that acts as a news outlet, with feeds of distinct articles; measures the shortest time between two requests. */
final class OutletServer implements AutoCloseable {
    private static final List<String> CITIES = MadeUp.list("city");
    private static final List<String> GOODS = MadeUp.list("goods");
    private static final int SHOWN = 20;

    private final HttpServer server;
    private final Map<String, List<Integer>> feeds = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
    private final AtomicLong leastGap = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong requests = new AtomicLong();

    /** @param host an address of this machine */
    OutletServer(String host) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            count();
            String path = exchange.getRequestURI().getPath();
            String body = path.startsWith("/feed")
                    ? feed(feeds.getOrDefault(path, List.of()))
                    : path.startsWith("/a") ? page(Integer.parseInt(path.substring(2))) : "";
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, body.isEmpty() ? -1 : bytes.length);
                if (!body.isEmpty()) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        server.start();
    }

    private synchronized void count() {
        long now = System.nanoTime();
        if (requests.getAndIncrement() > 0) {
            leastGap.accumulateAndGet(now - last.get(), Math::min);
        }
        last.set(now);
    }

    long requests() {
        return requests.get();
    }

    /** The shortest time between two requests, in milliseconds. */
    double leastGap() {
        return leastGap.get() / 1e6;
    }

    String home() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** Renders a feed; it is empty if nothing was published in it. */
    String feed(String name) {
        feeds.computeIfAbsent("/feed" + name, key -> new CopyOnWriteArrayList<>());
        return home() + "/feed" + name;
    }

    void publish(String name, int article) {
        feeds.computeIfAbsent("/feed" + name, key -> new CopyOnWriteArrayList<>())
                .add(article);
    }

    private String feed(List<Integer> articles) {
        StringBuilder items = new StringBuilder();
        for (int at = articles.size() - 1; at >= Math.max(0, articles.size() - SHOWN); at--) {
            int article = articles.get(at);
            items.append("<item><title>Talks, part ")
                    .append(article)
                    .append("</title><link>")
                    .append(home())
                    .append("/a")
                    .append(article)
                    .append("</link></item>");
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Post</title>" + items + "</channel></rss>";
    }

    private static String page(int article) {
        String city = CITIES.get(article % CITIES.size());
        String goods = GOODS.get(article / CITIES.size() % GOODS.size());
        return "<html><head><title>Talks on " + goods + " in " + city + ", part " + article
                + "</title></head><body><article><h1>Talks on " + goods + " in " + city + ", part " + article
                + "</h1><p>Norway and Kenya will meet in " + city + " on Friday to talk about " + goods
                + ", the Norwegian minister said on Tuesday in round " + article + ".</p><p>Kenya demands "
                + article + " licences for " + goods + ", and traders in " + city
                + " had asked both governments for an agreement before the winter.</p></article></body></html>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
