package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How often what a model is so sure of is right: isotonic regression by pooling adjacent violators (Ayer et al. 1955), in steps of
 * enough cases each.
 */
final class Calibration {
    private static final int LEAST_CASES = 60;

    /** One case: what the model said, and whether it was right. */
    record Case(double said, boolean right) {}

    /**
     * One step.
     *
     * @param from the least that the model says in it
     * @param right the share that was right, smoothed
     */
    record Step(double from, double right) {}

    private static final class Pool {
        private final double from;
        private int right;
        private int all;

        Pool(double from) {
            this.from = from;
        }

        double share() {
            return (right + 1.0) / (all + 2.0);
        }

        void take(Pool other) {
            right += other.right;
            all += other.all;
        }
    }

    private Calibration() {}

    /** Steps that rise with what the model says. */
    static List<Step> of(List<Case> cases) {
        List<Pool> pools = new ArrayList<>();
        Pool open = null;
        for (Case each :
                cases.stream().sorted(Comparator.comparingDouble(Case::said)).toList()) {
            if (open == null || open.all >= LEAST_CASES) {
                open = new Pool(each.said());
                pools.add(open);
            }
            open.all++;
            open.right += each.right() ? 1 : 0;
        }
        List<Pool> rising = new ArrayList<>();
        for (Pool pool : pools) {
            rising.add(pool);
            while (rising.size() > 1
                    && rising.get(rising.size() - 2).share()
                            >= rising.get(rising.size() - 1).share()) {
                Pool last = rising.remove(rising.size() - 1);
                rising.get(rising.size() - 1).take(last);
            }
        }
        return rising.stream().map(pool -> new Step(pool.from, pool.share())).toList();
    }
}
