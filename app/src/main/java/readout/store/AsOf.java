package readout.store;

/** What "as of a day" means. */
public enum AsOf {
    /** What had been published by then. */
    PUBLISHED,
    /** What this dossier had taken in by then. */
    ADDED
}
