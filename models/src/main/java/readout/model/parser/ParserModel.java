package readout.model.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.PackedInput;

/**
 * The network of Chen and Manning (EMNLP 2014) that CoreNLP's {@code nndep} trains: embeddings of words, tags and labels, one
 * hidden layer, one output layer.
 */
final class ParserModel {
    /** Features of a parser's state: 18 words, 18 tags, 12 labels. */
    static final int FEATURES = 48;

    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";
    static final String RESOURCE = "readout/model/parser.bin";

    private static final String UNKNOWN = "-UNKNOWN-";

    final int hiddenSize;
    final List<String> labels;
    /** embeddings[id][dimension]; words first, then tags, then labels. */
    private final float[][] embeddings;
    /** input[feature * embeddingSize + dimension][hidden]. */
    private final float[][] input;

    final float[] hiddenBias;
    final OutputLayer output;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> labelIds = new HashMap<>();

    private ParserModel(PackedInput in) throws IOException {
        List<String> wordNames = in.strings();
        List<String> tagNames = in.strings();
        List<String> labelNames = in.strings();
        number(wordNames, 0, words);
        number(tagNames, wordNames.size(), tags);
        number(labelNames, wordNames.size() + tagNames.size(), labelIds);
        labels = labelNames.stream().filter(name -> !name.equals(NULL)).toList();
        embeddings = in.rows();
        input = in.rows();
        hiddenBias = in.floats();
        hiddenSize = hiddenBias.length;
        output = new OutputLayer(in.rows());
    }

    private static void number(List<String> names, int first, Map<String, Integer> ids) {
        for (int index = 0; index < names.size(); index++) {
            ids.put(names.get(index), first + index);
        }
    }

    /** Reads the model that {@link ParserPacker} wrote. */
    static ParserModel load() {
        try (PackedInput in = PackedInput.of(RESOURCE)) {
            return new ParserModel(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    int word(String word) {
        return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
    }

    int label(String label) {
        return labelIds.getOrDefault(label, 0);
    }

    /** How many different things a feature can be. */
    int ids() {
        return embeddings.length;
    }

    /** How many words there are; the ids of tags and labels begin here. */
    int words() {
        return words.size();
    }

    int tagsAndLabels() {
        return ids() - words();
    }

    /** Adds to the sum what the feature adds to the hidden layer. */
    void contribute(int feature, int id, float[] sum) {
        FloatRows.addProducts(embeddings[id], input, feature * embeddings[id].length, sum);
    }
}
