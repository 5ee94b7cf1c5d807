package readout.model;

import java.io.IOException;
import java.util.Map;

/** The weights of features of which each has a few out of many columns, found by the hash of its name. */
public final class SparseTable {
    /** The row of a feature that is not there. */
    public static final int NONE = KeyTable.NONE;

    private final KeyTable keys;
    private final int[] starts;
    private final short[] columns;
    private final float[] weights;

    private SparseTable(KeyTable keys, int[] starts, short[] columns, float[] weights) {
        this.keys = keys;
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    /** @param rows weights by column, for each key */
    public static SparseTable of(Map<Long, Map<Integer, Float>> rows) {
        KeyTable keys = KeyTable.ofSize(rows.size());
        rows.keySet().forEach(keys::put);
        int[] starts = new int[keys.capacity() + 1];
        rows.forEach((key, row) -> starts[keys.place(key) + 1] = row.size());
        for (int place = 0; place < keys.capacity(); place++) {
            starts[place + 1] += starts[place];
        }
        int count = starts[keys.capacity()];
        SparseTable table = new SparseTable(keys, starts, new short[count], new float[count]);
        rows.forEach(table::fill);
        return table;
    }

    private void fill(long key, Map<Integer, Float> row) {
        int at = starts[keys.place(key)];
        for (Map.Entry<Integer, Float> each : row.entrySet()) {
            columns[at] = each.getKey().shortValue();
            weights[at] = each.getValue();
            at++;
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SparseTable read(PackedInput in) throws IOException {
        return new SparseTable(KeyTable.read(in), in.integers(), in.shorts(), in.floats());
    }

    public void write(PackedOutput out) throws IOException {
        keys.write(out);
        out.integers(starts);
        out.shorts(columns);
        out.floats(weights);
    }

    /** The row of a feature, or {@link #NONE}. */
    public int row(long key) {
        return keys.place(key);
    }

    /** Adds a row to the sum; {@link #NONE} adds nothing. */
    public void addTo(double[] sum, int row) {
        if (row != NONE) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                sum[columns[at]] += weights[at];
            }
        }
    }
}
