package readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.HttpSettings;
import readout.ingest.Ingester;
import readout.store.Store;
import readout.watch.Mailboxes;
import readout.watch.Poller;
import readout.watch.Watch;
import readout.watch.WatchedSource;
import readout.watch.WatchedSources;

/** Benchmark of polling many sources: memory in use, and the shortest time between two requests to a host, measured by that host. Arguments: sources, cycles. */
public final class WatchBench {
    private static final int HOSTS = 50;
    private static final int STEPS = 10;
    private static final Duration PACE = Duration.ofMillis(50);
    private static final double MEGA = 1 << 20;

    private WatchBench() {}

    /** Clock that advances by an hour per cycle, so that every source is due each time. */
    private static final class Hours extends Clock {
        private Instant now = Instant.parse("2020-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int cycles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("readout-watch");
        List<OutletServer> outlets = new ArrayList<>();
        for (int host = 1; host <= HOSTS; host++) {
            outlets.add(new OutletServer("127.0.0." + host));
        }
        Set<String> hosts = outlets.stream()
                .map(outlet -> java.net.URI.create(outlet.home()).getHost())
                .collect(Collectors.toSet());
        Hours clock = new Hours();
        HttpSettings settings = HttpSettings.of("bench").paced(PACE).allowing(hosts);
        try (Store store =
                        Store.create(folder.resolve("w.db").toString(), "Watched", List.of("NOR", "KEN"), List.of());
                HttpFetcher fetcher = new HttpFetcher(settings, InetAddress::getAllByName);
                Ingester ingester = new Ingester(clock, Duration.ofMinutes(1));
                Watch watch = new Watch(
                        store, new Poller(fetcher, new Mailboxes(name -> Optional.empty())), ingester, clock)) {
            WatchedSources sources = new WatchedSources(store.database());
            for (int number = 0; number < many; number++) {
                OutletServer outlet = outlets.get(number % HOSTS);
                outlet.publish(String.valueOf(number), number);
                sources.put(
                        outlet.feed(String.valueOf(number)),
                        WatchedSource.Kind.FEED,
                        Duration.ofHours(1),
                        clock.instant());
            }
            run(watch, clock, outlets, many, cycles, out);
            long asked = outlets.stream().mapToLong(OutletServer::requests).sum();
            double gap =
                    outlets.stream().mapToDouble(OutletServer::leastGap).min().orElse(0);
            out.printf(
                    Locale.ROOT,
                    "%,d requests; the shortest time between two requests to one host, measured there: %.1f ms (pace %d ms)%n",
                    asked,
                    gap,
                    PACE.toMillis());
            out.printf(
                    "articles in the dossier: %,d%n",
                    store.overview().articles() + store.overview().aside());
        } finally {
            outlets.forEach(OutletServer::close);
        }
        System.exit(0);
    }

    private static void run(
            Watch watch, Hours clock, List<OutletServer> outlets, int many, int cycles, PrintStream out) {
        out.printf("%d sources at %d hosts, %d cycles; each cycle one source has a new article%n", many, HOSTS, cycles);
        out.printf("%8s %10s %10s %9s %9s%n", "cycle", "ms each", "heap MB", "threads", "failed");
        int article = many;
        int failed = 0;
        long start = System.nanoTime();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            int number = cycle % many;
            outlets.get(number % HOSTS).publish(String.valueOf(number), article++);
            clock.now = clock.now.plus(Duration.ofHours(1));
            Watch.Cycle done = watch.cycle(() -> false);
            failed += done.failed();
            while (done.more()) {
                done = watch.cycle(() -> false);
            }
            if (cycle % Math.max(1, cycles / STEPS) == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                out.printf(
                        Locale.ROOT,
                        "%8d %10.0f %10.1f %9d %9d%n",
                        cycle,
                        (System.nanoTime() - start) / 1e6 / Math.max(1, cycles / STEPS),
                        (runtime.totalMemory() - runtime.freeMemory()) / MEGA,
                        Thread.activeCount(),
                        failed);
                start = System.nanoTime();
            }
        }
    }
}
