package readout.model;

/** Output of the argument network for triggers in a window of T pieces. */
public final class Scores {
    private final WeightTable roles;
    private final WeightTable values;
    private final int rows;

    /**
     * @param roles [triggers × rows, 1 + roles]
     * @param values [triggers, values]
     * @param rows T + 2, including the start and end pieces
     */
    Scores(WeightTable roles, WeightTable values, int rows) {
        this.roles = roles;
        this.values = values;
        this.rows = rows;
    }

    /** Role probabilities [T, 1 + roles] of each piece for a trigger; column 0 is no role. */
    public WeightTable roles(int trigger) {
        return roles.from(trigger * rows + 1);
    }

    /** Probability of an attribute's value, given its index among all values, relative to the attribute's other values. */
    public float value(int trigger, int value) {
        return values.at(trigger, value);
    }
}
