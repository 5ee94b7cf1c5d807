package readout.model;

import ai.onnxruntime.OnnxTensor;

/** Table of numbers in rows and columns from the network: probabilities, 0 to 1. */
public final class WeightTable {
    private final float[] values;
    private final int from;
    private final int columns;

    /** Creates a table of the rows from offset {@code from} on. */
    private WeightTable(float[] values, int from, int columns) {
        this.values = values;
        this.from = from;
        this.columns = columns;
    }

    /** Copies a tensor; its last dimensions, which multiply to {@code columns}, form a row. */
    static WeightTable of(OnnxTensor tensor, int columns) {
        float[] values = new float[tensor.getFloatBuffer().remaining()];
        tensor.getFloatBuffer().get(values);
        return of(values, columns);
    }

    /** Creates a table from numbers, row by row. */
    static WeightTable of(float[] values, int columns) {
        return new WeightTable(values, 0, columns);
    }

    /** Returns the rows from this one on, as a view. */
    WeightTable from(int row) {
        return new WeightTable(values, from + row * columns, columns);
    }

    public float at(int row, int column) {
        return values[from + row * columns + column];
    }
}
