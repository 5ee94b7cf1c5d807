package readout.tag;

/** Direction of a date from the day of publication. */
public enum TimeDirection {
    PAST,
    PRESENT,
    FUTURE
}
