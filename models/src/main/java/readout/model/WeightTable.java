package readout.model;

import java.io.IOException;

/** The weights of features, one row a feature, found by the hash of its name. */
public final class WeightTable {
    private final KeyTable keys;
    private final int width;
    private final float[] weights;

    private WeightTable(KeyTable keys, int width, float[] weights) {
        this.keys = keys;
        this.width = width;
        this.weights = weights;
    }

    /** A table with room for so many features of so many weights each. */
    public static WeightTable ofSize(int count, int width) {
        KeyTable keys = KeyTable.ofSize(count);
        return new WeightTable(keys, width, new float[keys.capacity() * width]);
    }

    /** Reads what {@link #write} wrote. */
    public static WeightTable read(PackedInput in) throws IOException {
        KeyTable keys = KeyTable.read(in);
        int width = in.integer();
        return new WeightTable(keys, width, in.floats());
    }

    public void write(PackedOutput out) throws IOException {
        keys.write(out);
        out.integer(width);
        out.floats(weights);
    }

    /** Puts in a feature. */
    public void put(long key, float[] row) {
        System.arraycopy(row, 0, weights, keys.put(key) * width, width);
    }

    /** Adds a feature's weights to the sum; one that is not there adds nothing. */
    public void addTo(float[] sum, long key) {
        int place = keys.place(key);
        if (place != KeyTable.NONE) {
            int row = place * width;
            for (int column = 0; column < width; column++) {
                sum[column] += weights[row + column];
            }
        }
    }
}
