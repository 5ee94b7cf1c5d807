package readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
 * Benchmark of response times for each page and list of a dossier, with requests at a constant rate whatever the server does: the time counts from when a
 * request was due. The server is a process of its own, reached over loopback. Arguments: the launcher, the dossier, requests per second, seconds.
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

    private WebBench(String home) {
        this.home = home;
    }

    /** Runs the benchmark. */
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
        String dossier = json("/api/v1/dossiers").at("/items/0/id").asText();
        JsonNode about = json("/api/v1/dossiers/" + dossier);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d articles, findings %s; first answer after %.1f s%n",
                about.path("name").asText(),
                about.path("articles").asInt(),
                about.path("findings"),
                (System.nanoTime() - start) / 1e9);
        JsonNode found = json("/api/v1/dossiers/" + dossier + "/findings?limit=1000");
        JsonNode articles = json("/api/v1/dossiers/" + dossier + "/articles?limit=1000");
        WebRoutes routes = new WebRoutes(dossier, about, found, articles, random);
        load(routes, rate, WARM_SECONDS);
        waits.clear();
        failures.clear();
        load(routes, rate, seconds);
        print(rate, seconds);
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

    private void load(WebRoutes routes, int rate, int seconds) throws InterruptedException {
        Semaphore waiting = new Semaphore(MOST_WAITING);
        long begin = System.nanoTime();
        List<Map.Entry<String, String>> round = List.of();
        int at = 0;
        for (int number = 0; number < rate * seconds; number++) {
            if (at == round.size()) {
                round = new ArrayList<>(routes.drawn().entrySet());
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
