package readout.tag;

/** Where a date lies, seen from the day of publication. */
public enum TimeDirection {
    PAST,
    PRESENT,
    FUTURE
}
