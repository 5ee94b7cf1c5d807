package readout.model.parser;

/** Sums of rows in the form that the JVM turns into vector instructions: whole vectors, no reductions, few reads of the sum. */
final class FloatRows {
    private FloatRows() {}

    /** Adds the rows from {@code first} on to the sum, each times its factor; four at a time. */
    static void addProducts(float[] factors, float[][] rows, int first, float[] sum) {
        int at = 0;
        for (; at + 4 <= factors.length; at += 4) {
            addFour(factors, rows, at, first + at, sum);
        }
        for (; at < factors.length; at++) {
            addOne(factors[at], rows[first + at], sum);
        }
    }

    private static void addFour(float[] factors, float[][] rows, int at, int row, float[] sum) {
        float[] row0 = rows[row];
        float[] row1 = rows[row + 1];
        float[] row2 = rows[row + 2];
        float[] row3 = rows[row + 3];
        float factor0 = factors[at];
        float factor1 = factors[at + 1];
        float factor2 = factors[at + 2];
        float factor3 = factors[at + 3];
        for (int column = 0; column < sum.length; column++) {
            sum[column] +=
                    factor0 * row0[column] + factor1 * row1[column] + factor2 * row2[column] + factor3 * row3[column];
        }
    }

    /** Adds a row times its factor to the sum. */
    static void addOne(float factor, float[] row, float[] sum) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += factor * row[column];
        }
    }

    /** Adds a row to the sum. */
    static void add(float[] row, float[] sum) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += row[column];
        }
    }
}
