package readout.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** Reliability diagram of one kind of fact: mean confidence and accuracy in ten bins. */
public final class Reliability {
    private static final int STEPS = 10;

    private final Map<Integer, Step> steps = new TreeMap<>();

    /** Bin of facts whose confidence lies in one tenth. */
    public static final class Step {
        private int count;
        private int right;
        private double said;

        public int count() {
            return count;
        }

        /** The mean confidence. */
        public double said() {
            return said / count;
        }

        /** The accuracy: the share of correct facts. */
        public double right() {
            return (double) right / count;
        }
    }

    void add(double confidence, boolean right) {
        int tenth = Math.min(STEPS - 1, (int) (confidence * STEPS));
        Step step = steps.computeIfAbsent(tenth, key -> new Step());
        step.count++;
        step.right += right ? 1 : 0;
        step.said += confidence;
    }

    /** The bins that are not empty, by the tenth at which they begin, 0 to 9. */
    public Map<Integer, Step> steps() {
        return steps;
    }
}
