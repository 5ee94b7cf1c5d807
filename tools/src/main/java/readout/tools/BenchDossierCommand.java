package readout.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.bench.Heap;
import readout.cli.options.DossierPlace;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.fact.ArticleRecord;
import readout.generate.GeneratedRecords;
import readout.store.Store;
import readout.view.DossierView;

/** {@code tools/run bench-dossier}: measures a dossier with thousands of articles. */
@Command(
        name = "bench-dossier",
        mixinStandardHelpOptions = true,
        description =
                "Fills a new dossier with made-up records, step by step, and measures adding, adding again, showing and searching.")
final class BenchDossierCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final int WARM = 2000;
    private static final int FEW = 1000;
    private static final int COMPARED = 500;
    private static final int TENTHS = 10;
    private static final int HUNDREDTHS = 100;
    private static final double MILLIS_A_SECOND = 1e3;
    private static final int ROUNDS = 5;
    private static final int MOST = 1000;
    private static final int WIDTH = 100;

    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(names = "--records", paramLabel = "N", description = "how many (default 20000)")
    private int records = 20_000;

    BenchDossierCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String place = dossier.place(terminal);
        PrintStream out = terminal.out();
        // Warms up, so that the JVM's compilation isn't measured.
        inSmall(GeneratedRecords.of(0, WARM), store -> {});
        try (Store store = Store.create(place, "Made-up records", List.of("NOR", "KEN"), List.of())) {
            boolean file = Files.exists(Path.of(place));
            Iterator<ArticleRecord> made = GeneratedRecords.of(0, records).iterator();
            double all = 0;
            int from = 0;
            for (int to : steps()) {
                int compared = file ? Math.min(COMPARED, (to - from) / 2) : 0;
                int alone = to - from - compared;
                double seconds = timed(() -> addNext(store, made, alone));
                all += seconds;
                out.printf(
                        Locale.ROOT,
                        "%,7d to %,7d records: %7.2f ms each%s%n",
                        from,
                        to,
                        MILLIS_A_SECOND * seconds / alone,
                        file ? besideSmall(store, made, to - compared, compared) : "");
                from = to;
            }
            double again = timed(() -> GeneratedRecords.of(0, records).forEach(record -> add(store, record)));
            out.printf(
                    Locale.ROOT,
                    "added in %.1f s, those beside a small one left out; again %.1f a second%n",
                    all,
                    records / again);
            out.printf(
                    Locale.ROOT,
                    "show    %7.1f ms, best of %d%n",
                    best(() -> new DossierView(WIDTH, false)
                            .of(store.dossier(LocalDate.now(terminal.clock()), MOST), store.overview(), List.of())),
                    ROUNDS);
            out.printf(
                    Locale.ROOT,
                    "search  %7.1f ms, best of %d%n",
                    best(() -> store.articles().search("fishing rights demands", 20)),
                    ROUNDS);
            out.printf(Locale.ROOT, "findings %s%n", store.overview().findings());
            if (Files.exists(Path.of(place))) {
                out.printf(Locale.ROOT, "file    %7.1f MB%n", Files.size(Path.of(place)) / MEGABYTE);
            }
            out.printf(Locale.ROOT, "heap    %7.1f MB at its highest%n", Heap.most() / MEGABYTE);
        }
        return Status.DONE;
    }

    /** The sizes at which to measure: a hundredth of the records, then each tenth. */
    private List<Integer> steps() {
        return IntStream.concat(
                        IntStream.of(records / HUNDREDTHS),
                        IntStream.rangeClosed(1, TENTHS).map(tenth -> records / TENTHS * tenth))
                .boxed()
                .toList();
    }

    private void addNext(Store store, Iterator<ArticleRecord> made, int count) {
        for (int each = 0; each < count && made.hasNext(); each++) {
            add(store, made.next());
        }
        store.refresh();
    }

    private void add(Store store, ArticleRecord record) {
        store.add(record, terminal.clock().instant(), false);
    }

    /** Adds each of the next records here and to a small dossier of recent ones, so that both are measured at the same machine speed. */
    private String besideSmall(Store store, Iterator<ArticleRecord> made, int held, int count) throws IOException {
        int few = Math.min(FEW, held);
        double[] seconds = new double[2];
        inSmall(GeneratedRecords.of(held - few, few), small -> {
            for (int each = 0; each < count; each++) {
                if (each == count - 1) {
                    // The last record's changes are what a dossier that follows the news has to refresh.
                    store.refresh();
                }
                ArticleRecord record = made.next();
                seconds[0] += timed(() -> add(store, record));
                seconds[1] += timed(() -> add(small, record));
            }
        });
        return String.format(
                Locale.ROOT,
                "; %.2f times as long as with %,d; refresh after one %.1f ms",
                seconds[0] / seconds[1],
                few,
                MILLIS_A_SECOND * timed(store::refresh));
    }

    private void inSmall(Stream<ArticleRecord> held, Consumer<Store> work) throws IOException {
        Path file = Files.createTempDirectory("readout").resolve("small.db");
        try (Store store = Store.create(file.toString(), "Made-up records", List.of("NOR", "KEN"), List.of())) {
            addNext(store, held.iterator(), Integer.MAX_VALUE);
            work.accept(store);
        } finally {
            Files.delete(file);
            Files.delete(file.getParent());
        }
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private static double best(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / MILLIS);
        }
        return best;
    }
}
