package readout.store;

/** What became of an article that was to be added. */
public enum Added {
    /** Taken in. */
    NEW("new"),
    /** Taken in; its text is that of an article known before. */
    COPY("copy"),
    /** Taken in as the newest version of an article that is known. */
    NEWER("newer"),
    /** Kept as an earlier version of an article that is known. */
    EARLIER("earlier"),
    /** Known already: nothing was changed. */
    KNOWN("known"),
    /** Known without a date, which it has now. */
    DATED("dated"),
    /** Kept as a near miss: it speaks of other things than the dossier. */
    QUARANTINED("aside");

    private final String word;

    Added(String word) {
        this.word = word;
    }

    /** As the API tells it. */
    public String word() {
        return word;
    }
}
