package readout.assemble;

/** Log odds, the scale on which logistic regressions add their weights. */
final class Odds {
    /** Largest probability used; the smallest is its complement. */
    private static final double SUREST = 0.99;

    private Odds() {}

    /** Log odds of a probability, clamped to 0.01 to 0.99. */
    static double log(double probability) {
        double p = Math.min(SUREST, Math.max(1 - SUREST, probability));
        return Math.log(p / (1 - p));
    }

    /** Probability with these log odds. */
    static double probability(double log) {
        return 1 / (1 + Math.exp(-log));
    }
}
