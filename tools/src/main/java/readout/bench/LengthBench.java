package readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import readout.Pipeline;
import readout.read.Input;
import readout.read.ReadResult;
import readout.text.Article;

/**
 * Benchmark of reading time by article length: paragraphs of given articles are shuffled into articles of 100 to 100,000 words and read on one
 * thread after a warm-up.
 */
public final class LengthBench {
    private static final List<Integer> LENGTHS = List.of(100, 300, 1_000, 3_000, 10_000, 30_000, 100_000);
    private static final int WORDS_EACH = 100_000;
    private static final int SEED = 5;
    private static final int SHORTEST = 80;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;
    private static final double MEGABYTE = 1e6;

    private LengthBench() {}

    /** @param arguments the inputs */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Pipeline pipeline = new Pipeline(LocalDate.of(2030, 1, 1));
        List<String> paragraphs = BenchArticles.of(pipeline, arguments).stream()
                .flatMap(article -> Stream.of(article.text().split("\n\n")))
                .filter(paragraph -> paragraph.length() > SHORTEST)
                .toList();
        Random chance = new Random(SEED);
        run(pipeline, articles(pipeline, paragraphs, LENGTHS.get(2), chance));
        out.println("| words | articles | seconds each | microseconds a word | heap, most |");
        out.println("|---|---|---|---|---|");
        for (int words : LENGTHS) {
            List<Article> articles = articles(pipeline, paragraphs, words, chance);
            Heap.forgetMost();
            double seconds = run(pipeline, articles);
            long count = articles.stream().mapToLong(LengthBench::words).sum();
            out.printf(
                    Locale.ROOT,
                    "| %,d | %d | %.4f | %.0f | %.0f MB |%n",
                    words,
                    articles.size(),
                    seconds / articles.size(),
                    seconds * MICROS / count,
                    Heap.most() / MEGABYTE);
        }
    }

    /** Makes articles of about the given length, with about the same total number of words at each length. */
    private static List<Article> articles(Pipeline pipeline, List<String> paragraphs, int words, Random chance) {
        List<Article> articles = new ArrayList<>();
        for (int number = 0; number < WORDS_EACH / words; number++) {
            List<String> text = new ArrayList<>();
            int count = 0;
            while (count < words) {
                String paragraph = paragraphs.get(chance.nextInt(paragraphs.size()));
                text.add(paragraph);
                count += words(paragraph);
            }
            Input input = Input.ofText("length " + words + " " + number, String.join("\n\n", text));
            if (pipeline.read(input) instanceof ReadResult.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static int words(Article article) {
        return words(article.text());
    }

    private static double run(Pipeline pipeline, List<Article> articles) {
        long start = System.nanoTime();
        articles.forEach(pipeline::record);
        return (System.nanoTime() - start) / NANOS;
    }
}
