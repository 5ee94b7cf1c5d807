package readout.model.entity;

import java.util.HashSet;
import java.util.Set;
import readout.model.Hashing;

/**
 * What a word adds to the scores of its own place and of places near it, whatever stands around it: sums over the features that hold this
 * word alone. Feature names are those that the model was trained with.
 */
final class WordWeights {
    static final String NODE = "|C";
    static final String EDGE = "|CpC";
    private static final int LONGEST_NGRAM = 6;
    private static final String NONE = "null";

    final String text;
    final String shape;
    final String cluster;
    final float[] own;
    final float[] asPrevious;
    final float[] asNext;
    final float[] fartherOn;
    final float[] fartherBack;
    final float[] edgeOwn;
    final float[] edgeAsPrevious;
    final float[] edgeAsNext;

    private final EntityModel model;

    private WordWeights(EntityModel model, String text, String shape, String cluster) {
        this.model = model;
        this.text = text;
        this.shape = shape;
        this.cluster = cluster;
        boolean outside = text.isEmpty();
        String nodeCluster = outside ? NONE : cluster;
        own = outside ? node() : node("###", text + "-WORD", nodeCluster + "-DISTSIM", shape + "-TYPE");
        asPrevious = node(text + "-PW", nodeCluster + "-PDISTSIM", shape + "-PTYPE");
        asNext = node(text + "-NW", nodeCluster + "-NDISTSIM", shape + "-NTYPE");
        fartherOn = node(text + "-DISJN");
        fartherBack = node(text + "-DISJP");
        edgeOwn = edge("PSEQ", text + "-PSEQW", cluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2");
        edgeAsPrevious = edge(text + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS");
        edgeAsNext = edge((outside ? NONE : shape) + "-TNS1");
        if (!outside) {
            addNgrams();
        }
    }

    /** @param word as it stands in the text */
    static WordWeights of(EntityModel model, String word) {
        String text = EntityModel.spelled(word);
        return new WordWeights(model, text, model.shape(text), model.cluster(text));
    }

    /** The place before a sentence and after it. */
    static WordWeights outside(EntityModel model) {
        return new WordWeights(model, "", "", "");
    }

    /** Beginnings and ends of the word, between signs for both; one that is both counts once. */
    private void addNgrams() {
        String word = "<" + text + ">";
        Set<String> ngrams = new HashSet<>();
        for (int length = 2; length <= Math.min(LONGEST_NGRAM, word.length()); length++) {
            ngrams.add(word.substring(0, length));
            ngrams.add(word.substring(word.length() - length));
        }
        ngrams.forEach(ngram -> model.node().addTo(own, Hashing.key("#" + ngram + "#", NODE)));
    }

    private float[] node(String... features) {
        float[] sum = new float[model.labels().size()];
        for (String feature : features) {
            model.node().addTo(sum, Hashing.key(feature, NODE));
        }
        return sum;
    }

    private float[] edge(String... features) {
        int labels = model.labels().size();
        float[] sum = new float[labels * labels];
        for (String feature : features) {
            model.edge().addTo(sum, Hashing.key(feature, EDGE));
        }
        return sum;
    }
}
