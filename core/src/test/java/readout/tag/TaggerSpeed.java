package readout.tag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import readout.model.Pieces;
import readout.model.ReaderModel;
import readout.model.Window;
import readout.model.Windows;
import readout.text.Article;

/** Prints how long the model takes to load and how many word pieces a second are read, by the network alone and by the tagger. */
public final class TaggerSpeed {
    private static final Duration ROUND = Duration.ofSeconds(5);

    private final ReaderModel model = ReaderModel.shared();
    private final Tagger tagger = new NeuralTagger();
    private final Article article = TestArticles.of(
            TaggedReference.all().stream().map(TaggedReference::text).collect(Collectors.joining("\n\n")));
    private final Pieces pieces = model.wordPieces().encode(article.text());
    private final List<Window> windows = Windows.over(article.text(), pieces);

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        ReaderModel.shared();
        print("load, ms", (System.nanoTime() - start) / 1e6);
        TaggerSpeed speed = new TaggerSpeed();
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
        for (Window window : windows) {
            model.tokens(pieces, window).close();
        }
    }

    private void tag() {
        tagger.tag(article);
    }

    /** Pieces a second, of threads that do the same over and over. */
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
            done += pieces.size();
            spent = System.nanoTime() - start;
        }
        return done / (spent / 1e9);
    }

    private static void print(String what, double number) {
        System.out.printf(Locale.ROOT, "%-34s %10.2f%n", what, number);
    }
}
