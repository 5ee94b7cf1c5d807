package readout.model.tag;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.model.ClassTable;
import readout.model.Hashing;
import readout.model.PackedInput;
import readout.model.PackedOutput;
import readout.model.SparseTable;

/**
 * A conditional Markov model of tags, as CoreNLP's {@code MaxentTagger} trains it, its features found by hash. A feature's name is that of its
 * template, as the original prints it, and the value that the template found.
 *
 * @param tags Penn Treebank's and the one that ends a sentence
 * @param features weights, a column a tag
 * @param clusters classes of words that are used alike
 * @param known the place in {@code classes} of each word of the training texts
 * @param unknown the class of all others
 */
record TaggerModel(
        List<String> tags,
        SparseTable features,
        ClassTable clusters,
        ClassTable known,
        List<WordClass> classes,
        WordClass unknown) {
    static final String RESOURCE = "readout/model/tags.bin";

    /** The class of words that no cluster holds. */
    static final int NO_CLUSTER = -1;

    /** The value of a template that finds nothing. */
    static final String NO = "0";

    private static final int NOT_KNOWN = -1;
    private static final AmericanizeFunction SPELLING = new AmericanizeFunction();

    static TaggerModel load() {
        try (PackedInput in = PackedInput.of(RESOURCE)) {
            return new TaggerModel(
                    List.copyOf(in.strings()),
                    SparseTable.read(in),
                    ClassTable.read(in),
                    ClassTable.read(in),
                    classes(in),
                    WordClass.read(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    private static List<WordClass> classes(PackedInput in) throws IOException {
        int count = in.integer();
        List<WordClass> classes = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            classes.add(WordClass.read(in));
        }
        return List.copyOf(classes);
    }

    void write(PackedOutput out) throws IOException {
        out.strings(tags);
        features.write(out);
        clusters.write(out);
        known.write(out);
        out.integer(classes.size());
        for (WordClass each : classes) {
            each.write(out);
        }
        unknown.write(out);
    }

    /** A word in the spelling that the model was trained on. */
    static String spelled(String word) {
        return SPELLING.apply(word);
    }

    /** The class of a word in this spelling. */
    WordClass wordClass(String word) {
        int index = known.get(word, NOT_KNOWN);
        return index == NOT_KNOWN ? unknown : classes.get(index);
    }

    /** The cluster of a word, as features name it. */
    String cluster(String word) {
        int cluster = clusters.get(word.toLowerCase(Locale.ROOT), NO_CLUSTER);
        return cluster == NO_CLUSTER ? "null" : String.valueOf(cluster);
    }

    /** The row of a feature of {@link #features}. */
    int row(String template, String... value) {
        String[] name = new String[value.length + 1];
        name[0] = template;
        System.arraycopy(value, 0, name, 1, value.length);
        return features.row(Hashing.key(name));
    }

    /** Adds the weights of a feature to the scores of all tags; one that the model does not have adds nothing. */
    void add(double[] sum, String template, String... value) {
        features.addTo(sum, row(template, value));
    }

    /** The value of a template that asks whether something is so. */
    static String flag(boolean isSo) {
        return isSo ? "1" : NO;
    }
}
