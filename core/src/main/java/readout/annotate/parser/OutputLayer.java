package readout.annotate.parser;

import java.util.Arrays;

/** The last layer: scores of transitions from the hidden units. Rows are filled up to whole vectors, so that none is summed float by float. */
final class OutputLayer {
    private static final int VECTORS = 32;

    private final int width;
    /** weights[unit][transition]. */
    private final float[][] weights;

    /** @param rows for each hidden unit the weights of all transitions */
    OutputLayer(float[][] rows) {
        width = (rows[0].length + VECTORS - 1) / VECTORS * VECTORS;
        weights = new float[rows.length][];
        for (int unit = 0; unit < rows.length; unit++) {
            weights[unit] = Arrays.copyOf(rows[unit], width);
        }
    }

    /** Room for the scores; those after the last transition mean nothing. */
    float[] room() {
        return new float[width];
    }

    /** The scores, in the given room; four units at a time, so that the scores are read and written less. */
    void scores(float[] hidden, float[] scores) {
        Arrays.fill(scores, 0);
        int unit = 0;
        for (; unit + 4 <= hidden.length; unit += 4) {
            addFour(hidden, unit, scores);
        }
        for (; unit < hidden.length; unit++) {
            float value = hidden[unit];
            float[] row = weights[unit];
            for (int transition = 0; transition < scores.length; transition++) {
                scores[transition] += value * row[transition];
            }
        }
    }

    private void addFour(float[] hidden, int unit, float[] scores) {
        float value0 = hidden[unit];
        float value1 = hidden[unit + 1];
        float value2 = hidden[unit + 2];
        float value3 = hidden[unit + 3];
        float[] row0 = weights[unit];
        float[] row1 = weights[unit + 1];
        float[] row2 = weights[unit + 2];
        float[] row3 = weights[unit + 3];
        for (int transition = 0; transition < scores.length; transition++) {
            scores[transition] += value0 * row0[transition]
                    + value1 * row1[transition]
                    + value2 * row2[transition]
                    + value3 * row3[transition];
        }
    }
}
