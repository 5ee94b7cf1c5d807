package readout.evaluate;

/** True positives, gold and predicted counts, summed over articles; precision, recall and F1. */
public final class MatchCounts {
    private int right;
    private int gold;
    private int found;

    void add(int rightOnes, int goldOnes, int foundOnes) {
        right += rightOnes;
        gold += goldOnes;
        found += foundOnes;
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 if both are 0. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public int gold() {
        return gold;
    }

    public int found() {
        return found;
    }
}
