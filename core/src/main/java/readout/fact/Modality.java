package readout.fact;

/** How what was said is meant, so that an expectation is never taken for a fact. */
public enum Modality {
    ASSERTED,
    EXPECTED,
    POSSIBLE,
    CONDITIONAL,
    DENIED
}
