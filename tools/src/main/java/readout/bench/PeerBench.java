package readout.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import readout.Pipeline;
import readout.lexicon.Resource;
import readout.text.Article;

/** Benchmark of the whole pipeline against CoreNLP's, on one thread after a warm-up, with the same articles in the same run. Arguments: inputs. */
public final class PeerBench {
    private static final int WARM_ROUNDS = 8;
    private static final int ROUNDS = 3;
    /** Rounds of Readout for each round of CoreNLP, which is slower. */
    private static final int OWN_ROUNDS = 5;

    private static final double NANOS = 1e9;

    private PeerBench() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Pipeline pipeline = new Pipeline(LocalDate.of(2030, 1, 1));
        List<Article> articles = BenchArticles.of(pipeline, arguments);
        long tokens = articles.stream()
                .mapToLong(article -> Tokens.count(article.text()))
                .sum();
        out.printf(Locale.ROOT, "%d articles, %,d tokens%n", articles.size(), tokens);
        for (int round = 1; round <= WARM_ROUNDS; round++) {
            out.printf(Locale.ROOT, "readout, warming up: %,.0f tokens/s%n", rate(tokens, articles, pipeline::record));
        }
        Properties properties = new Properties();
        properties.load(new StringReader(Resource.text(PeerBench.class, "peer.properties")));
        long start = System.nanoTime();
        StanfordCoreNLP peer = new StanfordCoreNLP(properties);
        out.printf(Locale.ROOT, "CoreNLP 4.5.10, stock: loaded in %.1f s%n", (System.nanoTime() - start) / NANOS);
        out.printf(
                Locale.ROOT,
                "CoreNLP, warming up: %,.1f tokens/s%n",
                rate(tokens, articles, article -> annotated(peer, article)));
        List<Double> ratios = new ArrayList<>();
        // Alternates, because the machine's speed changes within minutes.
        for (int round = 1; round <= ROUNDS; round++) {
            double own = OWN_ROUNDS
                    / IntStream.range(0, OWN_ROUNDS)
                            .mapToDouble(each -> 1 / rate(tokens, articles, pipeline::record))
                            .sum();
            double others = rate(tokens, articles, article -> annotated(peer, article));
            ratios.add(own / others);
            out.printf(
                    Locale.ROOT,
                    "round %d: readout %,.0f tokens/s, CoreNLP %,.1f, %.1f times as fast%n",
                    round,
                    own,
                    others,
                    own / others);
        }
        out.printf(
                Locale.ROOT, "median: %.1f times as fast%n", Median.of(ratios).orElseThrow());
    }

    private static void annotated(StanfordCoreNLP peer, Article article) {
        Annotation annotation = new Annotation(article.text());
        article.published().ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        peer.annotate(annotation);
    }

    private static double rate(long tokens, List<Article> articles, Consumer<Article> work) {
        long start = System.nanoTime();
        articles.forEach(work);
        return tokens / ((System.nanoTime() - start) / NANOS);
    }
}
