package readout.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** What was said of facts of one kind and what was true of them, by steps of a tenth of confidence. */
public final class Reliability {
    private static final int STEPS = 10;

    private final Map<Integer, Step> steps = new TreeMap<>();

    /** Facts whose confidence lies in one tenth. */
    public static final class Step {
        private int count;
        private int right;
        private double said;

        public int count() {
            return count;
        }

        /** Mean confidence. */
        public double said() {
            return said / count;
        }

        /** Share of right ones. */
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

    /** The steps that hold facts, by the tenths they begin at, 0 to 9. */
    public Map<Integer, Step> steps() {
        return steps;
    }
}
