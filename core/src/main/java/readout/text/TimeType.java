package readout.text;

/** TimeML's kinds of temporal expression. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
