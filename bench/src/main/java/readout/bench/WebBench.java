package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How long readers wait for each page and list of a dossier, while requests come at a steady pace whatever the server does: the wait counts from when a
 * request was due. The server is a process of its own; both talk over loopback. Arguments: the launcher, the dossier, requests a second, seconds.
 */
public final class WebBench {
    private static final int WARM_SECONDS = 30;
    private static final double MILLIS = 1e6;
    private static final long SEED = 11;
    private static final int MOST_WAITING = 2000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Random random = new Random(SEED);
    private final Map<String, ConcurrentLinkedQueue<Double>> waits = new LinkedHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final String home;
    private String dossier = "";
    private List<String> findings = List.of();
    private List<String> articles = List.of();
    private List<String> issues = List.of();
    private List<String> outlets = List.of();
    private LocalDate first = LocalDate.EPOCH;
    private long days = 1;

    private WebBench(String home) {
        this.home = home;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String launcher = arguments[0];
        String place = arguments[1];
        int rate = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 120;
        Path accounts = Files.createTempDirectory("readout-bench").resolve("accounts");
        Process server = new ProcessBuilder(
                        launcher, "serve", place, "--port", "0", "--rate", "10000", "--accounts", accounts.toString())
                .redirectError(new File("/dev/stderr"))
                .start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("the server did not start");
            }
            String home = line.replaceAll(".*(http://[^ ]+)/ .*", "$1");
            new WebBench(home).run(rate, seconds);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void run(int rate, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        dossier = json("/api/v1/dossiers").at("/items/0/id").asText();
        JsonNode about = json("/api/v1/dossiers/" + dossier);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d articles, findings %s; first answer after %.1f s%n",
                about.path("name").asText(),
                about.path("articles").asInt(),
                about.path("findings"),
                (System.nanoTime() - start) / 1e9);
        first = LocalDate.parse(about.path("firstDay").asText());
        days = ChronoUnit.DAYS.between(
                first, LocalDate.parse(about.path("lastDay").asText()));
        findings = values(json("/api/v1/dossiers/" + dossier + "/findings?limit=1000"), "id");
        articles = values(json("/api/v1/dossiers/" + dossier + "/articles?limit=1000"), "id");
        outlets = new ArrayList<>(new java.util.TreeSet<>(
                values(json("/api/v1/dossiers/" + dossier + "/articles?limit=1000"), "outlet")));
        issues = new ArrayList<>();
        about.path("issues").forEach(issue -> issues.add(issue.path("name").asText()));
        load(rate, WARM_SECONDS);
        waits.clear();
        failures.clear();
        load(rate, seconds);
        print(rate, seconds);
    }

    private static List<String> values(JsonNode list, String key) {
        List<String> values = new ArrayList<>();
        list.path("items").forEach(item -> values.add(item.path(key).asText()));
        return values;
    }

    private JsonNode json(String path) {
        try {
            return MAPPER.readTree(client.send(
                            HttpRequest.newBuilder(URI.create(home + path)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException failed) {
            throw new IllegalStateException(path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, stopped);
        }
    }

    /** Every page and list in turn, each with filters, days and places drawn at random. */
    private Map<String, String> routes() {
        String site = "/d/" + dossier;
        String api = "/api/v1/dossiers/" + dossier;
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("/", "/");
        routes.put("state of play", site);
        routes.put("state of play, a past day", site + "?day=" + day());
        routes.put("timeline", site + "/timeline");
        routes.put("timeline, filtered", site + "/timeline?kind=meeting&kind=event&side=NOR&from=" + day());
        routes.put("timeline, a past day", site + "/timeline?day=" + day());
        routes.put("statements", site + "/statements");
        routes.put(
                "statements, filtered",
                site + "/statements?person=berg&outlet=" + one(outlets) + "&issue=" + one(issues));
        routes.put("statements, words", site + "/statements?words=fishing");
        routes.put("positions", site + "/positions");
        routes.put("positions, a past day", site + "/positions?day=" + day());
        routes.put("people", site + "/people");
        routes.put("calendar", site + "/calendar?month=" + day().substring(0, 7));
        routes.put("balance", site + "/balance");
        routes.put("changes", site + "/changes?day=" + day());
        routes.put("sources", site + "/sources");
        routes.put("sources of an outlet", site + "/sources?outlet=" + one(outlets));
        routes.put(
                "search", site + "/search?words=" + one(List.of("fishing", "steel quotas", "ferry strike", "winter")));
        routes.put("fact", site + "/f/" + one(findings));
        routes.put("article", site + "/a/" + one(articles));
        routes.put("review", site + "/review");
        routes.put("add", site + "/add");
        routes.put("corrections", site + "/corrections");
        routes.put("feedback", site + "/feedback");
        routes.put("Atom feed", site + "/changes.atom");
        routes.put("JSON feed", site + "/changes.json");
        routes.put("calendar file", site + "/calendar.ics");
        routes.put("API dossier", api);
        routes.put("API state, a past day", api + "/state?day=" + day());
        routes.put("API matrix", api + "/matrix");
        routes.put("API people", api + "/people");
        routes.put("API changes", api + "/changes?until=" + day());
        routes.put("API search", api + "/search?words=fishing");
        routes.put("API findings", api + "/findings?from=" + day());
        for (String kind : List.of("meetings", "statements", "roles", "positions", "events", "markets")) {
            routes.put("API " + kind, api + "/" + kind + "?to=" + day());
        }
        routes.put("API statements, CSV", api + "/statements?format=csv&from=" + day());
        routes.put("API finding", api + "/findings/" + one(findings));
        routes.put("API articles", api + "/articles?after=" + (1 + random.nextInt(Math.max(1, articles.size()))));
        routes.put("API article", api + "/articles/" + one(articles));
        routes.put("API corrections", api + "/corrections");
        routes.put("health", "/health");
        return routes;
    }

    private String day() {
        return first.plusDays(random.nextInt((int) days + 1)).toString();
    }

    private String one(List<String> values) {
        return values.isEmpty()
                ? "none"
                : URLEncoder.encode(values.get(random.nextInt(values.size())), StandardCharsets.UTF_8);
    }

    private void load(int rate, int seconds) throws InterruptedException {
        Semaphore waiting = new Semaphore(MOST_WAITING);
        long begin = System.nanoTime();
        List<Map.Entry<String, String>> round = List.of();
        int at = 0;
        for (int number = 0; number < rate * seconds; number++) {
            if (at == round.size()) {
                round = new ArrayList<>(routes().entrySet());
                java.util.Collections.shuffle(round, random);
                at = 0;
            }
            Map.Entry<String, String> route = round.get(at++);
            long due = begin + number * 1_000_000_000L / rate;
            long ahead = due - System.nanoTime();
            if (ahead > 0) {
                TimeUnit.NANOSECONDS.sleep(ahead);
            }
            waiting.acquire();
            ask(route.getKey(), route.getValue(), due, waiting);
        }
        waiting.acquire(MOST_WAITING);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails is among the failures
    private void ask(String name, String path, long due, Semaphore waiting) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).whenComplete((answer, failed) -> {
            double millis = (System.nanoTime() - due) / MILLIS;
            if (failed != null || answer.statusCode() != 200) {
                failures.add(path + " " + (failed != null ? failed : answer.statusCode()));
            }
            synchronized (waits) {
                waits.computeIfAbsent(name, key -> new ConcurrentLinkedQueue<>())
                        .add(millis);
            }
            waiting.release();
        });
    }

    private void print(int rate, int seconds) {
        System.out.printf(
                Locale.ROOT,
                "%d requests a second for %d s, after %d s to warm up; milliseconds%n",
                rate,
                seconds,
                WARM_SECONDS);
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s %8s %8s%n", "", "requests", "median", "p95", "p99", "most");
        List<Double> all = new ArrayList<>();
        waits.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            all.addAll(entry.getValue());
            line(entry.getKey(), List.copyOf(entry.getValue()));
        });
        line("all", all);
        System.out.println(
                "errors " + failures.size() + failures.stream().limit(5).toList());
        System.out.println("server heap in use " + heap());
    }

    private static void line(String name, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-28s %8d %8.1f %8.1f %8.1f %8.1f%n",
                name,
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
    }

    private String heap() {
        try {
            String metrics = client.send(
                            HttpRequest.newBuilder(URI.create(home + "/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            double bytes = Arrays.stream(metrics.split("\n"))
                    .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
            return String.format(Locale.ROOT, "%.0f MB", bytes / (1 << 20));
        } catch (IOException failed) {
            return "not known: " + failed.getMessage();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "not known";
        }
    }
}
