package readout.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Pipeline;
import readout.bench.Heap;
import readout.bench.Median;
import readout.bench.Tokens;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.fetch.Sources;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.read.ReadResult;
import readout.resolve.time.SharedQuotations;
import readout.tag.NeuralTagger;
import readout.tag.TaggedArticle;
import readout.text.Article;

/** {@code tools/run bench}: measures the speed of each stage on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the stages of the pipeline on the given inputs, over and over, warm: one thread, and the whole on several in turns with one.",
        footerHeading = "%nExample:%n",
        footer = "  tools/run bench --rounds 9 articles.jsonl")
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    /** Warm-up rounds, in which the JVM still compiles on the core that the second thread needs. */
    private static final int WARMING = 3;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "inputs as for read")
    private List<String> inputs = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "rounds after those that warm up (default 5)")
    private int rounds = 5;

    @Option(names = "--threads", paramLabel = "N", description = "threads beside one (default 2)")
    private int threads = 2;

    @Option(names = "--seconds", paramLabel = "S", description = "how long each figure is measured (default 5)")
    private int seconds = 5;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        List<Input> found = new ArrayList<>();
        Sources sources = Sources.ofFiles(terminal.in(), each -> {
            if (each instanceof Found.Article article) {
                found.add(article.input());
            }
        });
        inputs.forEach(sources::visit);
        Pipeline pipeline = new Pipeline(LocalDate.now(terminal.clock()));
        List<Article> articles = read(pipeline, found);
        if (articles.isEmpty()) {
            terminal.err().println("readout: no article to measure on");
            return Status.SKIPPED;
        }
        pipeline.record(articles.get(0));
        line("first record after", seconds(start), "s in this process");
        line("heap in use after that", Heap.held() / MEGABYTE, "MB");
        NeuralTagger tagger = new NeuralTagger();
        List<Work> works = works(articles, pipeline::record);
        List<TaggedArticle> tagged = articles.stream().map(tagger::tag).toList();
        terminal.out()
                .println(articles.size() + " articles, "
                        + works.stream().mapToLong(Work::units).sum() + " tokens");
        for (int round = 1; round <= WARMING; round++) {
            pace(works, 1);
            pace(works, threads);
        }
        List<Double> gains = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            terminal.out().println("round " + round);
            line("  read (pages/s)", pace(List.of(new Work(found.size(), () -> read(pipeline, found))), 1), "");
            line("  tags alone (tokens/s)", pace(works(articles, tagger::tag), 1), "");
            line("  the rest alone (tokens/s)", pace(rest(pipeline, tagged), 1), "");
            gains.add(gain(works));
        }
        Median.of(gains)
                .ifPresent(gain -> terminal.out().printf(Locale.ROOT, "%-32s %,12.2f%n", "median of these", gain));
        terminal.out().flush();
        return Status.DONE;
    }

    /** The speedup of several threads over one, which is measured before and after them because the machine's speed varies. */
    private double gain(List<Work> works) {
        double before = pace(works, 1);
        Heap.forgetMost();
        double many = pace(works, threads);
        double most = Heap.most() / MEGABYTE;
        double one = (before + pace(works, 1)) / 2;
        line("  whole pipeline (tokens/s)", one, "");
        line("  " + threads + " threads (tokens/s)", many, "");
        line("  heap, at most", most, "MB");
        terminal.out().printf(Locale.ROOT, "%-32s %,12.2f%n", "  times one thread's pace", many / one);
        return many / one;
    }

    /** Piece of work with its number of units. */
    private record Work(long units, Runnable work) {}

    private static List<Work> works(List<Article> articles, Consumer<Article> stage) {
        return articles.stream()
                .map(each -> new Work(Tokens.count(each.text()), () -> stage.accept(each)))
                .toList();
    }

    /** The stages after tagging. */
    private static List<Work> rest(Pipeline pipeline, List<TaggedArticle> articles) {
        return articles.stream()
                .map(each -> new Work(Tokens.count(each.text()), () -> pipeline.record(each, new SharedQuotations())))
                .toList();
    }

    /** Measures units per second, with each thread repeating all works until the time is up. */
    private double pace(List<Work> works, int count) {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            long done = IntStream.range(0, count)
                    .mapToObj(each -> CompletableFuture.supplyAsync(() -> untilDue(works, start), pool))
                    .toList()
                    .stream()
                    .mapToLong(CompletableFuture::join)
                    .sum();
            return done / seconds(start);
        } finally {
            pool.shutdown();
        }
    }

    private long untilDue(List<Work> works, long start) {
        long done = 0;
        for (int at = 0; seconds(start) < seconds; at = (at + 1) % works.size()) {
            works.get(at).work().run();
            done += works.get(at).units();
        }
        return done;
    }

    private static List<Article> read(Pipeline pipeline, List<Input> inputs) {
        List<Article> articles = new ArrayList<>();
        for (Input input : inputs) {
            if (pipeline.read(input) instanceof ReadResult.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private void line(String name, double figure, String unit) {
        terminal.out().printf(Locale.ROOT, "%-32s %,12.1f %s%n", name, figure, unit);
    }
}
