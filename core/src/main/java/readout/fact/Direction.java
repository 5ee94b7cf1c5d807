package readout.fact;

/** Direction of a market move. */
public enum Direction {
    UP,
    DOWN,
    FLAT,
    MIXED
}
