package readout.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import readout.Pipeline;
import readout.model.Pieces;
import readout.model.ReaderModel;
import readout.model.Window;
import readout.model.Windows;
import readout.tag.NeuralTagger;
import readout.tag.Tagger;
import readout.text.Article;

/** Benchmark of the tagger: loading time of the model, and word pieces per second of the network alone and of the whole tagger. */
public final class TaggerBench {
    private static final Duration ROUND = Duration.ofSeconds(5);

    private final ReaderModel model = ReaderModel.shared();
    private final Tagger tagger = new NeuralTagger();
    private final List<Cut> texts;

    private TaggerBench(List<Article> articles) {
        texts = articles.stream().map(this::cut).toList();
    }

    /** Article with its word pieces and their windows. */
    private record Cut(Article article, Pieces pieces, List<Window> windows) {}

    private Cut cut(Article article) {
        Pieces pieces = model.wordPieces().encode(article.text());
        return new Cut(article, pieces, Windows.over(article.text(), pieces));
    }

    /** @param arguments the inputs */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        ReaderModel.shared();
        print("load, ms", (System.nanoTime() - start) / 1e6);
        TaggerBench speed = new TaggerBench(BenchArticles.of(new Pipeline(LocalDate.of(2030, 1, 1)), arguments));
        speed.round(1, speed::encode);
        for (int round = 0; round < 3; round++) {
            double network = speed.round(1, speed::encode);
            double one = speed.round(1, speed::tag);
            double two = speed.round(2, speed::tag);
            print("network alone, pieces/s", network);
            print("tagger on one thread, pieces/s", one);
            print("tagger on two threads, pieces/s", two);
            print("two threads to one", two / one);
        }
    }

    private void encode() {
        texts.forEach(text -> text.windows()
                .forEach(window -> model.tokens(text.pieces(), window).close()));
    }

    private void tag() {
        texts.forEach(text -> tagger.tag(text.article()));
    }

    /** Measures word pieces per second over threads that repeat the same work. */
    private double round(int count, Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<Double>> tasks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                tasks.add(() -> rate(work));
            }
            double sum = 0;
            for (Future<Double> rate : threads.invokeAll(tasks)) {
                sum += rate.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private double rate(Runnable work) {
        long start = System.nanoTime();
        long done = 0;
        long spent = 0;
        while (spent < ROUND.toNanos()) {
            work.run();
            done += texts.stream().mapToLong(text -> text.pieces().size()).sum();
            spent = System.nanoTime() - start;
        }
        return done / (spent / 1e9);
    }

    private static void print(String what, double number) {
        System.out.printf(Locale.ROOT, "%-34s %10.2f%n", what, number);
    }
}
