package readout.fact;

/** Modality of a statement, which keeps an expectation from being taken for a fact. */
public enum Modality {
    ASSERTED,
    EXPECTED,
    POSSIBLE,
    CONDITIONAL,
    DENIED,
    /** Somebody is asked to do it. */
    DEMANDED,
    /** The speaker, or the party spoken for, will do it. */
    PROMISED
}
