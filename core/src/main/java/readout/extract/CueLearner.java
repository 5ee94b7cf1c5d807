package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;

/** Counts in annotated articles how often each verb in each frame attributes: what {@code cues.tsv} is made of. */
public final class CueLearner {
    private static final double SAME = 0.5;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final ToDoubleBiFunction<String, String> overlap;

    /** A learner that takes two texts for the same where they overlap by half or more. */
    public CueLearner(ToDoubleBiFunction<String, String> overlap) {
        this.overlap = overlap;
    }

    /** One known attribution: where its content lies, as words. */
    public record Known(String content) {}

    /** Counts the attribution-shaped clauses of an article and which of them are known to attribute. */
    public void learn(AnnotatedArticle article, List<Known> known) {
        AttributionFinder finder = new AttributionFinder(article);
        for (Sentence sentence : article.sentences()) {
            for (Attribution attribution : finder.in(sentence)) {
                String key = attribution.lemma().toLowerCase(Locale.ROOT) + "\t" + attribution.frame();
                int[] count = counts.computeIfAbsent(key, any -> new int[2]);
                count[1]++;
                count[0] += isKnown(attribution, known, article.text()) ? 1 : 0;
            }
        }
    }

    private boolean isKnown(Attribution attribution, List<Known> known, String text) {
        StringBuilder words = new StringBuilder();
        for (Span span : attribution.content()) {
            words.append(span.of(text)).append(' ');
        }
        return known.stream().anyMatch(each -> overlap.applyAsDouble(each.content(), words.toString()) >= SAME);
    }

    /** A line for each verb and frame: lemma, frame, share that attributes (smoothed), attributing, all. */
    public List<String> lines(double prior, int least, double share) {
        List<String> lines = new ArrayList<>();
        counts.forEach((key, count) -> {
            double precision = (count[0] + 2 * prior) / (count[1] + 2.0);
            if (count[0] >= least && precision >= share) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f\t%d\t%d", key, precision, count[0], count[1]));
            }
        });
        return lines;
    }
}
