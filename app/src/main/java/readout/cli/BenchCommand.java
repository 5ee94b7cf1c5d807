package readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Pipeline;
import readout.annotate.Annotator;
import readout.annotate.CoreNlp;
import readout.annotate.time.TimeTagger;
import readout.evaluate.Heap;
import readout.extract.Extractors;
import readout.fetch.Sources;
import readout.fetch.format.Found;
import readout.read.Input;
import readout.read.Reading;
import readout.text.AnnotatedArticle;
import readout.text.Article;
import readout.text.Sentence;

/** {@code readout bench}: how fast each stage is on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the stages of the pipeline on the given inputs, warm, several rounds: one thread, and the whole on several.",
        footerHeading = "%nExample:%n",
        footer = "  readout bench --rounds 5 articles.jsonl")
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "inputs as for read")
    private List<String> inputs = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "rounds after the one that warms up (default 3)")
    private int rounds = 3;

    @Option(names = "--threads", paramLabel = "N", description = "threads beside one (default 2)")
    private int threads = 2;

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
        List<AnnotatedArticle> annotated =
                articles.stream().map(new Annotator(new CoreNlp())::annotate).toList();
        long tokens = annotated.stream()
                .flatMap(each -> each.sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
        terminal.out().println(articles.size() + " articles, " + tokens + " tokens");
        for (int round = 1; round <= rounds; round++) {
            terminal.out().println("round " + round);
            stage("read (pages/s)", found.size(), () -> read(pipeline, found));
            double one = stage("whole pipeline (tokens/s)", (double) tokens, () -> articles.forEach(pipeline::record));
            Heap.forgetMost();
            double many = stage(threads + " threads (tokens/s)", (double) tokens * threads, () -> together(articles));
            line("  times one thread's pace", many / one, "");
            line("  heap, at most", Heap.most() / MEGABYTE, "MB");
            stage(
                    "dates alone (tokens/s)",
                    (double) tokens,
                    () -> annotated.forEach(each -> new TimeTagger(each.article()).tag(each.sentences())));
            stage("extraction alone (tokens/s)", (double) tokens, () -> annotated.forEach(Extractors::extract));
        }
        line(
                "longest sentence",
                annotated.stream()
                        .flatMap(each -> each.sentences().stream())
                        .map(Sentence::tokens)
                        .mapToInt(List::size)
                        .max()
                        .orElse(0),
                "tokens");
        terminal.out().flush();
        return Status.DONE;
    }

    /** All articles on each thread, so that none waits for another at the end. */
    private void together(List<Article> articles) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(IntStream.range(0, threads)
                            .mapToObj(each -> new Pipeline(LocalDate.now(terminal.clock())))
                            .map(each -> CompletableFuture.runAsync(() -> articles.forEach(each::record), pool))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private static List<Article> read(Pipeline pipeline, List<Input> inputs) {
        List<Article> articles = new ArrayList<>();
        for (Input input : inputs) {
            if (pipeline.read(input) instanceof Reading.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    private double stage(String name, double units, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double pace = units / seconds(start);
        line("  " + name, pace, "");
        return pace;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private void line(String name, double figure, String unit) {
        terminal.out().printf(Locale.ROOT, "%-32s %,12.1f %s%n", name, figure, unit);
    }
}
