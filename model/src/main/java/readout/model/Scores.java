package readout.model;

/** What the network makes of some triggers in a window of T pieces. */
public final class Scores {
    private final WeightTable roles;
    private final WeightTable values;
    private final int rows;

    /**
     * @param roles [triggers × rows, 1 + roles]
     * @param values [triggers, values]
     * @param rows T + 2, with the start and end piece
     */
    Scores(WeightTable roles, WeightTable values, int rows) {
        this.roles = roles;
        this.values = values;
        this.rows = rows;
    }

    /** [T, 1 + roles]: what each piece is to the trigger; column 0 is nothing. */
    public WeightTable roles(int trigger) {
        return roles.from(trigger * rows + 1);
    }

    /** The probability of an attribute's value, by its place among all values, relative to the attribute's other values. */
    public float value(int trigger, int value) {
        return values.at(trigger, value);
    }
}
