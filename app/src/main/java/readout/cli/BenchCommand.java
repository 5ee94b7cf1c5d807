package readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Pipeline;
import readout.annotate.Annotator;
import readout.annotate.CoreNlp;
import readout.annotate.time.TimeTagger;
import readout.extract.Extractors;
import readout.fetch.Sources;
import readout.fetch.format.Found;
import readout.read.Input;
import readout.read.Reading;
import readout.text.AnnotatedArticle;
import readout.text.Article;
import readout.text.Sentence;

/** {@code readout bench}: how fast each stage is on this machine, one thread. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the stages of the pipeline on the given inputs: one thread, warm, several rounds.",
        footerHeading = "%nExample:%n",
        footer = "  readout bench --rounds 5 articles.jsonl")
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "inputs as for read")
    private List<String> inputs = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "rounds after the one that warms up (default 3)")
    private int rounds = 3;

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
            stage("whole pipeline (tokens/s)", (double) tokens, () -> articles.forEach(pipeline::record));
            stage(
                    "dates alone (tokens/s)",
                    (double) tokens,
                    () -> annotated.forEach(each -> new TimeTagger(each.article()).tag(each.sentences())));
            stage("extraction alone (tokens/s)", (double) tokens, () -> annotated.forEach(Extractors::extract));
        }
        Runtime runtime = Runtime.getRuntime();
        line(
                "heap in use",
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                "MB of at most " + runtime.maxMemory() / 1_000_000);
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

    private static List<Article> read(Pipeline pipeline, List<Input> inputs) {
        List<Article> articles = new ArrayList<>();
        for (Input input : inputs) {
            if (pipeline.read(input) instanceof Reading.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    private void stage(String name, double units, Runnable work) {
        long start = System.nanoTime();
        work.run();
        line("  " + name, units / seconds(start), "");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private void line(String name, double figure, String unit) {
        terminal.out().printf(Locale.ROOT, "%-32s %,12.1f %s%n", name, figure, unit);
    }
}
