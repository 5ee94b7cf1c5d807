package readout.model.parser;

import java.util.Arrays;

/**
 * The last layer: scores of transitions from the hidden units. Most units are nearly nothing after the cube; they are left out at first, with a
 * bound on what they could change, and added where that is not less than what the best transition is ahead by.
 */
final class OutputLayer {
    /** Rows are filled up to whole vectors of so many numbers and no further: what is left over after a loop's vectors is summed one by one. */
    private static final int LANES = 8;
    /** Units below it are about half of all. */
    private static final float SMALL = 0.05f;

    private final int width;
    /** weights[unit][transition]. */
    private final float[][] weights;
    /** The largest weight of each unit, its sign left off. */
    private final float[] largest;

    /** @param rows for each hidden unit the weights of all transitions */
    OutputLayer(float[][] rows) {
        width = (rows[0].length + LANES - 1) / LANES * LANES;
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

        /** Sums up what the large units give. Returns how much at most any score can change by the others. */
        float ofLarge(float[] hidden) {
            Arrays.fill(values, 0);
            int large = 0;
            float bound = 0;
            for (int unit = 0; unit < units.length; unit++) {
                // Without a branch, which nobody could foretell: what does not count is written over by the next.
                float size = Math.abs(hidden[unit]);
                int isLarge = size >= SMALL ? 1 : 0;
                units[large] = unit;
                large += isLarge;
                bound += (1 - isLarge) * size * largest[unit];
            }
            add(hidden, large);
            return bound;
        }

        /** Adds what the small units give. */
        void addSmall(float[] hidden) {
            int small = 0;
            for (int unit = 0; unit < units.length; unit++) {
                units[small] = unit;
                small += Math.abs(hidden[unit]) < SMALL ? 1 : 0;
            }
            add(hidden, small);
        }

        private void add(float[] hidden, int count) {
            int at = 0;
            for (; at + 4 <= count; at += 4) {
                addFour(hidden, units, at, values);
            }
            for (; at < count; at++) {
                FloatRows.addOne(hidden[units[at]], weights[units[at]], values);
            }
        }
    }

    /**
     * Four units at a time: the scores are read and written less, and of more the JVM makes no vectors. The same loop as in {@link FloatRows}, and
     * a method of its own: the JVM unrolls a loop for the length it mostly has, and rows there are ten times as long.
     */
    private void addFour(float[] hidden, int[] units, int at, float[] scores) {
        float value0 = hidden[units[at]];
        float value1 = hidden[units[at + 1]];
        float value2 = hidden[units[at + 2]];
        float value3 = hidden[units[at + 3]];
        float[] row0 = weights[units[at]];
        float[] row1 = weights[units[at + 1]];
        float[] row2 = weights[units[at + 2]];
        float[] row3 = weights[units[at + 3]];
        for (int transition = 0; transition < scores.length; transition++) {
            scores[transition] += value0 * row0[transition]
                    + value1 * row1[transition]
                    + value2 * row2[transition]
                    + value3 * row3[transition];
        }
    }
}
