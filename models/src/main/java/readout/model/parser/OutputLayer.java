package readout.model.parser;

import java.util.Arrays;

/**
 * The last layer: scores of transitions from the hidden units. Most units are nearly nothing after the cube; they are left out at first, with a
 * bound on what they could change, and added where that is not less than what the best transition is ahead by. Rows are filled up to whole
 * vectors, so that none is summed float by float.
 */
final class OutputLayer {
    private static final int VECTORS = 32;
    /** Units below it are about half of all. */
    private static final float SMALL = 0.05f;

    private final int width;
    /** weights[unit][transition]. */
    private final float[][] weights;
    /** The largest weight of each unit, its sign left off. */
    private final float[] largest;

    /** @param rows for each hidden unit the weights of all transitions */
    OutputLayer(float[][] rows) {
        width = (rows[0].length + VECTORS - 1) / VECTORS * VECTORS;
        weights = new float[rows.length][];
        largest = new float[rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            weights[unit] = Arrays.copyOf(rows[unit], width);
            for (float weight : rows[unit]) {
                largest[unit] = Math.max(largest[unit], Math.abs(weight));
            }
        }
    }

    /** The scores of one state: room that is used again for each. */
    final class Scores {
        /** Those after the last transition mean nothing. */
        final float[] values = new float[width];

        private final int[] units = new int[weights.length];
        private int large;

        /** Sums up what the large units give. Returns how much at most any score can change by the others. */
        float ofLarge(float[] hidden) {
            Arrays.fill(values, 0);
            large = 0;
            int small = units.length;
            float bound = 0;
            for (int unit = 0; unit < units.length; unit++) {
                // Without a branch, which nobody could foretell: the unit is put at both ends and one of them moves on.
                float size = Math.abs(hidden[unit]);
                int isLarge = size >= SMALL ? 1 : 0;
                units[large] = unit;
                units[small - 1] = unit;
                large += isLarge;
                small -= 1 - isLarge;
                bound += (1 - isLarge) * size * largest[unit];
            }
            add(hidden, 0, large);
            return bound;
        }

        /** Adds what the small units give. */
        void addSmall(float[] hidden) {
            add(hidden, large, units.length);
        }

        private void add(float[] hidden, int from, int to) {
            int at = from;
            for (; at + 4 <= to; at += 4) {
                addFour(hidden, units[at], units[at + 1], units[at + 2], units[at + 3], values);
            }
            for (; at < to; at++) {
                FloatRows.addOne(hidden[units[at]], weights[units[at]], values);
            }
        }
    }

    /**
     * Four units at a time: the scores are read and written less. The same loop as in {@link FloatRows}, and a method of its own: the JVM unrolls
     * a loop for the length it mostly has, and rows there are ten times as long.
     */
    private void addFour(float[] hidden, int unit0, int unit1, int unit2, int unit3, float[] scores) {
        float value0 = hidden[unit0];
        float value1 = hidden[unit1];
        float value2 = hidden[unit2];
        float value3 = hidden[unit3];
        float[] row0 = weights[unit0];
        float[] row1 = weights[unit1];
        float[] row2 = weights[unit2];
        float[] row3 = weights[unit3];
        for (int transition = 0; transition < scores.length; transition++) {
            scores[transition] += value0 * row0[transition]
                    + value1 * row1[transition]
                    + value2 * row2[transition]
                    + value3 * row3[transition];
        }
    }
}
