package readout.fact;

/** How a party stands to an issue. */
public enum Stance {
    DEMANDS,
    OFFERS,
    REJECTS,
    ACCEPTS,
    THREATENS,
    OPEN
}
