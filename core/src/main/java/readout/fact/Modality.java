package readout.fact;

/** How what was said is meant, so that an expectation is never taken for a fact. */
public enum Modality {
    ASSERTED,
    EXPECTED,
    POSSIBLE,
    CONDITIONAL,
    DENIED,
    /** Somebody is to do it. */
    DEMANDED,
    /** The speaker, or whom he speaks for, will do it. */
    PROMISED
}
