package readout.model.entity;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractCollection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import readout.model.ClassTable;
import readout.model.PackedInput;
import readout.model.PackedOutput;
import readout.model.WeightTable;

/**
 * A conditional random field of the first order over words, as CoreNLP's {@code CRFClassifier} trains it, its features found by hash.
 *
 * @param labels what a word can be; the first is that of words that name nothing
 * @param node weights of features of one place, a column a label
 * @param edge weights of features of two places, a column for the label before times their number plus the label
 * @param clusters classes of words that are used alike
 * @param lowerCase words known in lower case
 */
record EntityModel(List<String> labels, WeightTable node, WeightTable edge, ClassTable clusters, ClassTable lowerCase) {
    static final String RESOURCE = "readout/model/entities.bin";

    private static final int UNKNOWN_CLUSTER = 0;
    private static final AmericanizeFunction SPELLING = new AmericanizeFunction();

    static EntityModel load() {
        try (PackedInput in = PackedInput.of(RESOURCE)) {
            return new EntityModel(
                    List.copyOf(in.strings()),
                    WeightTable.read(in),
                    WeightTable.read(in),
                    ClassTable.read(in),
                    ClassTable.read(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    void write(PackedOutput out) throws IOException {
        out.strings(labels);
        node.write(out);
        edge.write(out);
        clusters.write(out);
        lowerCase.write(out);
    }

    /** A word in the spelling that the model was trained on. */
    static String spelled(String word) {
        return SPELLING.apply(word);
    }

    /** The class of a word, as its features name it. */
    String cluster(String word) {
        String digitsAlike =
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        return String.valueOf(clusters.get(digitsAlike, UNKNOWN_CLUSTER));
    }

    /** How a word is written: "Xxxk", "dd", and so on. */
    String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, new Known(lowerCase));
    }

    /** The words as CoreNLP's class wants them, which only asks whether it holds one. */
    private static final class Known extends AbstractCollection<String> {
        private final ClassTable words;

        Known(ClassTable words) {
            this.words = words;
        }

        @Override
        public boolean contains(Object word) {
            return word instanceof String text && words.contains(text);
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
