package readout.dossier;

/** How well a finding is supported. Copies of one text count once. */
public enum Support {
    SINGLE,
    CORROBORATED,
    /** Independent texts disagree: both versions stand. */
    CONTESTED
}
