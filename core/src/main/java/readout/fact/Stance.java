package readout.fact;

/** Stance of a party on an issue. */
public enum Stance {
    DEMANDS,
    OFFERS,
    REJECTS,
    ACCEPTS,
    THREATENS,
    OPEN
}
