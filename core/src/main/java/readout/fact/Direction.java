package readout.fact;

/** Which way a market went. */
public enum Direction {
    UP,
    DOWN,
    FLAT,
    MIXED
}
