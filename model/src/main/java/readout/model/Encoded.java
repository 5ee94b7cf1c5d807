package readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;

/** Output of the encoder network for a window of T pieces; rows are the window's pieces. It holds native memory until it is closed. */
public final class Encoded implements AutoCloseable {
    private final OrtSession.Result result;
    private final int size;
    private final WeightTable tags;
    private final WeightTable names;
    private final WeightTable times;
    private final WeightTable directions;

    Encoded(OrtSession.Result result, int size, Scheme scheme) {
        this.result = result;
        this.size = size;
        tags = table("tags", 3 * scheme.tags().size());
        names = table("names", 1 + 2 * scheme.names().size());
        times = table("times", 3);
        directions = table("directions", scheme.directions().size());
    }

    /** Number of pieces in the window, T. */
    public int size() {
        return size;
    }

    /** Tag probabilities [T, 3 × tags]: for each tag, that the piece is outside, begins it, is inside. */
    public WeightTable tags() {
        return tags;
    }

    /** Name probabilities [T, 1 + 2 × kinds of names]: outside any name, then for each kind that the piece begins it, is inside. */
    public WeightTable names() {
        return names;
    }

    /** Time expression probabilities [T, 3]: that the piece is outside one, begins one, is inside. */
    public WeightTable times() {
        return times;
    }

    /** Direction probabilities [T, directions]: the direction of the piece if it is in a time expression. */
    public WeightTable directions() {
        return directions;
    }

    /** Hidden states [1, T + 2, width], including those of the start and end pieces. */
    OnnxTensor states() {
        return tensor("states");
    }

    @Override
    public void close() {
        result.close();
    }

    /** Table of an output without the row of the start piece. */
    private WeightTable table(String output, int columns) {
        return WeightTable.of(tensor(output), columns).from(1);
    }

    private OnnxTensor tensor(String output) {
        return (OnnxTensor) result.get(output)
                .orElseThrow(() -> new IllegalStateException(ModelFiles.TOKENS + " has no output " + output));
    }
}
