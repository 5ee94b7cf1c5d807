package readout.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import readout.Pipeline;
import readout.annotate.Annotator;
import readout.annotate.CoreNlp;
import readout.fetch.Sources;
import readout.fetch.format.Found;
import readout.read.Reading;
import readout.text.Article;

/** The whole pipeline beside CoreNLP's own, one thread, both warm, on the same articles in the same run. Arguments: inputs. */
public final class PeerBench {
    private static final int ROUNDS = 5;
    private static final int PEER_ROUNDS = 2;
    private static final double NANOS = 1e9;

    private PeerBench() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Pipeline pipeline = new Pipeline(LocalDate.of(2030, 1, 1));
        List<Article> articles = new ArrayList<>();
        for (String input : arguments) {
            Sources.ofFiles(InputStream.nullInputStream(), found -> {
                        if (found instanceof Found.Article article
                                && pipeline.read(article.input()) instanceof Reading.Read read) {
                            articles.add(read.article());
                        }
                    })
                    .visit(input);
        }
        Annotator annotator = new Annotator(new CoreNlp());
        long tokens = articles.stream()
                .map(annotator::annotate)
                .flatMap(each -> each.sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
        out.printf(Locale.ROOT, "%d articles, %,d tokens%n", articles.size(), tokens);
        double own = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            own = rate(tokens, articles, pipeline::record);
            out.printf(Locale.ROOT, "readout, round %d: %,.0f tokens/s%n", round, own);
        }
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        long start = System.nanoTime();
        StanfordCoreNLP peer = new StanfordCoreNLP(properties);
        out.printf(Locale.ROOT, "CoreNLP 4.5.10, stock: loaded in %.1f s%n", (System.nanoTime() - start) / NANOS);
        double others = 0;
        for (int round = 1; round <= PEER_ROUNDS; round++) {
            others = rate(tokens, articles, article -> annotated(peer, article));
            out.printf(Locale.ROOT, "CoreNLP, round %d: %,.1f tokens/s%n", round, others);
        }
        out.printf(Locale.ROOT, "readout is %.1f times as fast%n", own / others);
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
