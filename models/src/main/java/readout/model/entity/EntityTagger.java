package readout.model.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.Hashing;
import readout.model.KeptWords;

/**
 * Says of each word of a sentence whether it belongs to the name of a person, an organization or a location: the likeliest sequence of labels
 * under a conditional random field (Finkel, Grenager and Manning, ACL 2005). Words stand for themselves: what was tagged before changes
 * nothing. Safe for use by several threads.
 */
public final class EntityTagger {
    private static final int WINDOW = 5;
    private static final int SHORT_WORD = 3;

    private final EntityModel model;
    private final WordWeights outside;
    private final KeptWords<WordWeights> kept;

    EntityTagger(EntityModel model) {
        this.model = model;
        outside = WordWeights.outside(model);
        kept = new KeptWords<>(word -> WordWeights.of(model, word));
    }

    /** Loads the model from the class path. */
    public static EntityTagger load() {
        return new EntityTagger(EntityModel.load());
    }

    /** A label for each word: "PERSON", "ORGANIZATION", "LOCATION", or "O". Tags are Penn Treebank's. */
    public List<String> tag(List<String> words, List<String> tags) {
        WordWeights[] weights = words.stream().map(kept::get).toArray(WordWeights[]::new);
        int labels = model.labels().size();
        float[][] best = new float[words.size()][labels];
        int[][] before = new int[words.size()][labels];
        float[] node = new float[labels];
        float[] edge = new float[labels * labels];
        for (int at = 0; at < weights.length; at++) {
            node(weights, tags, at, node);
            edge(weights, at, edge);
            for (int label = 0; label < labels; label++) {
                int last = at == 0 ? 0 : bestBefore(best[at - 1], edge, label);
                before[at][label] = last;
                best[at][label] = (at == 0 ? 0 : best[at - 1][last]) + edge[last * labels + label] + node[label];
            }
        }
        return path(best, before);
    }

    private static int bestBefore(float[] scores, float[] edge, int label) {
        int best = 0;
        for (int last = 1; last < scores.length; last++) {
            if (scores[last] + edge[last * scores.length + label] > scores[best] + edge[best * scores.length + label]) {
                best = last;
            }
        }
        return best;
    }

    private List<String> path(float[][] best, int[][] before) {
        String[] path = new String[best.length];
        int label = 0;
        for (int at = best.length - 1; at >= 0; at--) {
            if (at == best.length - 1) {
                for (int other = 1; other < best[at].length; other++) {
                    label = best[at][other] > best[at][label] ? other : label;
                }
            }
            path[at] = model.labels().get(label);
            label = before[at][label];
        }
        return List.of(path);
    }

    private WordWeights at(WordWeights[] words, int at) {
        return at < 0 || at >= words.length ? outside : words[at];
    }

    /** The scores of the labels of one place. */
    private void node(WordWeights[] words, List<String> tags, int at, float[] sum) {
        WordWeights word = words[at];
        WordWeights previous = at(words, at - 1);
        WordWeights next = at(words, at + 1);
        System.arraycopy(word.own, 0, sum, 0, sum.length);
        add(previous.asPrevious, sum);
        add(next.asNext, sum);
        farther(words, at, 1, sum);
        farther(words, at, -1, sum);
        add(sum, previous.text, "...", word.shape, "-PW_CTYPE");
        add(sum, word.shape, "...", next.text, "-NW_CTYPE");
        add(sum, previous.shape, "...", word.shape, "-PCTYPE");
        add(sum, word.shape, "...", next.shape, "-CNTYPE");
        add(sum, previous.shape, "...", word.shape, "...", next.shape, "-PCNTYPE");
        if (previous.text.length() <= SHORT_WORD) {
            add(sum, at(words, at - 2).text, "...", word.shape, "-PPW_CTYPE");
        }
        if (next.text.length() <= SHORT_WORD) {
            add(sum, at(words, at + 2).text, "...", word.shape, "-NNW_CTYPE");
        }
        for (String pattern : Occurrences.of(words, tags, at)) {
            add(sum, pattern);
        }
    }

    /** The words within the window on one side; one that stands there twice counts once. */
    private void farther(WordWeights[] words, int at, int step, float[] sum) {
        List<String> seen = new ArrayList<>(WINDOW);
        for (int count = 1; count <= WINDOW; count++) {
            WordWeights word = at(words, at + step * count);
            if (!seen.contains(word.text)) {
                seen.add(word.text);
                add(step > 0 ? word.fartherOn : word.fartherBack, sum);
            }
        }
    }

    private void add(float[] sum, String... pieces) {
        String[] name = Arrays.copyOf(pieces, pieces.length + 1);
        name[pieces.length] = WordWeights.NODE;
        model.node().addTo(sum, Hashing.key(name));
    }

    /** The scores of the labels of a place after those of the place before. */
    private void edge(WordWeights[] words, int at, float[] sum) {
        WordWeights word = words[at];
        WordWeights previous = at(words, at - 1);
        System.arraycopy(word.edgeOwn, 0, sum, 0, sum.length);
        add(previous.edgeAsPrevious, sum);
        add(at(words, at + 1).edgeAsNext, sum);
        model.edge().addTo(sum, Hashing.key(previous.text, "-", word.text, "-PSEQW2", WordWeights.EDGE));
        model.edge().addTo(sum, Hashing.key(previous.cluster, "-", word.cluster, "-PSEQpcDS", WordWeights.EDGE));
        model.edge().addTo(sum, Hashing.key(previous.shape, "-", word.shape, "-TYPES", WordWeights.EDGE));
    }

    private static void add(float[] values, float[] sum) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] += values[index];
        }
    }
}
