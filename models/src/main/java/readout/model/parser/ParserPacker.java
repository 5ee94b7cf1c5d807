package readout.model.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import readout.model.PackedOutput;

/** Packs CoreNLP's parser model, which is text, when the project is built. */
public final class ParserPacker {
    private static final String ORIGINAL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final BufferedReader reader;

    private ParserPacker(BufferedReader reader) {
        this.reader = reader;
    }

    /** Writes the model. */
    public static void pack(PackedOutput out) throws IOException {
        try (InputStream stream = ParserPacker.class.getClassLoader().getResourceAsStream(ORIGINAL)) {
            if (stream == null) {
                throw new IOException("no parser model " + ORIGINAL);
            }
            new ParserPacker(new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8),
                            1 << 16))
                    .write(out);
        }
    }

    private void write(PackedOutput out) throws IOException {
        int words = header();
        int tags = header();
        int labels = header();
        int embeddingSize = header();
        int hiddenSize = header();
        int features = header();
        header();
        if (features != ParserModel.FEATURES) {
            throw new IOException(
                    "a parser model with " + features + " features, " + ParserModel.FEATURES + " expected");
        }
        float[][] embeddings = new float[words + tags + labels][];
        List<String> names = new ArrayList<>();
        for (int id = 0; id < embeddings.length; id++) {
            NumberLine line = new NumberLine(line());
            names.add(line.word());
            embeddings[id] = line.floats(embeddingSize);
        }
        out.strings(names.subList(0, words));
        out.strings(names.subList(words, words + tags));
        out.strings(names.subList(words + tags, names.size()));
        out.rows(embeddings);
        out.rows(rows(features * embeddingSize, hiddenSize));
        out.floats(new NumberLine(line()).floats(hiddenSize));
        out.rows(rows(hiddenSize, 2 * (labels - 1) + 1));
    }

    private float[][] rows(int count, int length) throws IOException {
        float[][] rows = new float[count][];
        for (int row = 0; row < count; row++) {
            rows[row] = new NumberLine(line()).floats(length);
        }
        return rows;
    }

    private int header() throws IOException {
        String line = line();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1).strip());
    }

    private String line() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the parser model ends too early");
        }
        return line;
    }
}
