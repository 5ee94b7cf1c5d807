package readout.model;

import ai.onnxruntime.OnnxTensor;

/** Numbers in rows and columns, as the network gives them: probabilities from 0 to 1. */
public final class WeightTable {
    private final float[] values;
    private final int from;
    private final int columns;

    /** The rows from the one that begins at {@code from} on. */
    private WeightTable(float[] values, int from, int columns) {
        this.values = values;
        this.from = from;
        this.columns = columns;
    }

    /** A copy of the tensor's numbers; its last dimensions, of this many numbers together, make a row. */
    static WeightTable of(OnnxTensor tensor, int columns) {
        float[] values = new float[tensor.getFloatBuffer().remaining()];
        tensor.getFloatBuffer().get(values);
        return of(values, columns);
    }

    /** The numbers, row by row. */
    static WeightTable of(float[] values, int columns) {
        return new WeightTable(values, 0, columns);
    }

    /** The same rows from this one on. */
    WeightTable from(int row) {
        return new WeightTable(values, from + row * columns, columns);
    }

    public float at(int row, int column) {
        return values[from + row * columns + column];
    }
}
