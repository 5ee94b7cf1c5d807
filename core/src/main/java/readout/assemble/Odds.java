package readout.assemble;

/** Log odds, in which logistic regressions add what they weigh. */
final class Odds {
    /** Nothing is surer than this, on either side. */
    private static final double SUREST = 0.99;

    private Odds() {}

    /** The log odds of a probability, between those of 0.01 and 0.99. */
    static double log(double probability) {
        double p = Math.min(SUREST, Math.max(1 - SUREST, probability));
        return Math.log(p / (1 - p));
    }

    /** The probability that has these log odds. */
    static double probability(double log) {
        return 1 / (1 + Math.exp(-log));
    }
}
