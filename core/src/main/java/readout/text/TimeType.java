package readout.text;

/** TimeML's types of time expression. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
