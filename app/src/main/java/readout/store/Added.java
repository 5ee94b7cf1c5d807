package readout.store;

/** What became of an article that was to be added. */
public enum Added {
    /** Taken in. */
    NEW,
    /** Taken in; its text is that of an article known before. */
    COPY,
    /** Taken in as the newest version of an article that is known. */
    NEWER,
    /** StoredFinding as an earlier version of an article that is known. */
    EARLIER,
    /** Known already: nothing was changed. */
    KNOWN,
    /** Known without a date, which it has now. */
    DATED,
    /** StoredFinding as a near miss: it speaks of other things than the dossier. */
    ASIDE
}
