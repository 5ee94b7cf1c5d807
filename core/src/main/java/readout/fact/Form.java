package readout.fact;

/** How a meeting is held. */
public enum Form {
    IN_PERSON,
    PHONE,
    VIDEO,
    WRITTEN,
    UNKNOWN
}
