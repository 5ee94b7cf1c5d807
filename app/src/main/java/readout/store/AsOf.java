package readout.store;

/** The meaning of "as of a day": by publication or by the time of adding. */
public enum AsOf {
    /** By what had been published by that day. */
    PUBLISHED,
    /** By what this dossier had added by that day. */
    ADDED
}
