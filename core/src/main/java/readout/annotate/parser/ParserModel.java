package readout.annotate.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The network of Chen and Manning (EMNLP 2014) as CoreNLP's {@code nndep} writes it in text: embeddings of words, tags and labels, one
 * hidden layer, one output layer.
 */
final class ParserModel {
    /** Features of a parser's state: 18 words, 18 tags, 12 labels. */
    static final int FEATURES = 48;

    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";
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

    private ParserModel(BufferedReader reader) throws IOException {
        int wordCount = header(reader);
        int tagCount = header(reader);
        int labelCount = header(reader);
        int embeddingSize = header(reader);
        hiddenSize = header(reader);
        int features = header(reader);
        header(reader);
        if (features != FEATURES) {
            throw new IOException("a parser model with " + features + " features, " + FEATURES + " expected");
        }
        embeddings = new float[wordCount + tagCount + labelCount][];
        List<String> names = new ArrayList<>();
        for (int id = 0; id < embeddings.length; id++) {
            Map<String, Integer> ids = id < wordCount ? words : id < wordCount + tagCount ? tags : labelIds;
            NumberLine line = new NumberLine(line(reader));
            String name = line.word();
            ids.put(name, id);
            embeddings[id] = line.floats(embeddingSize);
            if (ids == labelIds && !name.equals(NULL)) {
                names.add(name);
            }
        }
        labels = List.copyOf(names);
        input = new float[FEATURES * embeddingSize][];
        for (int row = 0; row < input.length; row++) {
            input[row] = new NumberLine(line(reader)).floats(hiddenSize);
        }
        hiddenBias = new NumberLine(line(reader)).floats(hiddenSize);
        float[][] rows = new float[hiddenSize][];
        for (int row = 0; row < hiddenSize; row++) {
            rows[row] = new NumberLine(line(reader)).floats(2 * labels.size() + 1);
        }
        output = new OutputLayer(rows);
    }

    /** Reads a model from the class path. */
    static ParserModel load(String resource) {
        try (InputStream stream = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no parser model " + resource);
            }
            return new ParserModel(new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8), 1 << 16));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static int header(BufferedReader reader) throws IOException {
        String line = line(reader);
        return Integer.parseInt(line.substring(line.indexOf('=') + 1).strip());
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the parser model ends too early");
        }
        return line;
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

    /** Adds to the sum what the feature adds to the hidden layer. */
    void contribute(int feature, int id, float[] sum) {
        FloatRows.addProducts(embeddings[id], input, feature * embeddings[id].length, sum);
    }
}
