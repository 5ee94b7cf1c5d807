package readout.dossier;

/** Level of support of a finding; copies of a text count once. */
public enum Support {
    SINGLE,
    CORROBORATED,
    /** Independent texts disagree; both versions are kept. */
    CONTESTED
}
