package readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;

/**
 * What the network makes of a window of T pieces: rows are the window's pieces. It holds memory outside Java's heap until it is
 * closed.
 */
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

    /** T, how many pieces the window has. */
    public int size() {
        return size;
    }

    /** [T, 3 × tags]: for each tag, that the piece is outside, begins it, is inside. */
    public WeightTable tags() {
        return tags;
    }

    /** [T, 1 + 2 × kinds of names]: outside of any, then for each kind that the piece begins it, is inside. */
    public WeightTable names() {
        return names;
    }

    /** [T, 3]: that the piece is outside an expression of time, begins one, is inside. */
    public WeightTable times() {
        return times;
    }

    /** [T, directions]: where the piece points if it is in an expression of time. */
    public WeightTable directions() {
        return directions;
    }

    /** [1, T + 2, width]: hidden states, the start and end piece's among them. */
    OnnxTensor states() {
        return tensor("states");
    }

    @Override
    public void close() {
        result.close();
    }

    /** Rows without that of the start piece. */
    private WeightTable table(String output, int columns) {
        return WeightTable.of(tensor(output), columns).from(1);
    }

    private OnnxTensor tensor(String output) {
        return (OnnxTensor) result.get(output)
                .orElseThrow(() -> new IllegalStateException(ModelFiles.TOKENS + " has no output " + output));
    }
}
