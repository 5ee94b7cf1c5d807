package readout.model.entity;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.model.ClassTable;
import readout.model.Hashing;
import readout.model.Original;
import readout.model.PackedOutput;
import readout.model.WeightTable;

/** Packs CoreNLP's three-class model when the project is built: its own form is Java objects, which take long to read and much memory. */
public final class EntityPacker {
    private static final String ORIGINAL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> original = CRFClassifier.getClassifierNoExceptions(ORIGINAL);

    private EntityPacker() {}

    /** Writes the model. */
    public static void pack(PackedOutput out) throws IOException {
        new EntityPacker().model().write(out);
    }

    private EntityModel model() {
        List<String> labels = new ArrayList<>(original.classIndex.objectsList());
        if (!labels.get(0).equals(original.flags.backgroundSymbol)) {
            throw new IllegalStateException("the first label names something: " + labels);
        }
        List<?> labelIndices = (List<?>) Original.field(CRFClassifier.class, original, "labelIndices");
        Index<?> features = (Index<?>) Original.field(CRFClassifier.class, original, "featureIndex");
        float[][] weights = (float[][]) Original.field(CRFClassifier.class, original, "weights");
        int[] nodeColumns = columns((Index<?>) labelIndices.get(0), labels.size());
        int[] edgeColumns = columns((Index<?>) labelIndices.get(1), labels.size());
        WeightTable node = WeightTable.ofSize(count(features, WordWeights.NODE), labels.size());
        WeightTable edge = WeightTable.ofSize(count(features, WordWeights.EDGE), labels.size() * labels.size());
        for (int index = 0; index < features.size(); index++) {
            String name = String.valueOf(features.get(index));
            boolean isNode = name.endsWith(WordWeights.NODE);
            int[] columns = isNode ? nodeColumns : edgeColumns;
            float[] row = new float[columns.length];
            for (int column = 0; column < columns.length; column++) {
                row[columns[column]] = weights[index][column];
            }
            (isNode ? node : edge).put(Hashing.key(name), row);
        }
        return new EntityModel(labels, node, edge, clusters(), lowerCase());
    }

    private static int count(Index<?> features, String suffix) {
        return (int) features.objectsList().stream()
                .filter(name -> String.valueOf(name).endsWith(suffix))
                .count();
    }

    /** Where the weight for each of the original's labels, or pairs of them, stands in ours. All have to be there. */
    private static int[] columns(Index<?> labels, int count) {
        int[] columns = new int[labels.size()];
        for (int index = 0; index < columns.length; index++) {
            int column = 0;
            for (int label : ((CRFLabel) labels.get(index)).getLabel()) {
                column = column * count + label;
            }
            columns[index] = column;
        }
        if (columns.length != count && columns.length != count * count) {
            throw new IllegalStateException(columns.length + " pairs of " + count + " labels");
        }
        return columns;
    }

    private ClassTable clusters() {
        Object factory = original.featureFactories.get(0);
        return ClassTable.of((Map<?, ?>) Original.field(NERFeatureFactory.class, factory, "lexicon"));
    }

    private ClassTable lowerCase() {
        Set<?> known = (Set<?>) Original.field(AbstractSequenceClassifier.class, original, "knownLCWords");
        ClassTable words = ClassTable.ofSize(known.size());
        known.forEach(word -> words.put(String.valueOf(word), 1));
        return words;
    }
}
