package readout.store;

/** The outcome of adding an article to a dossier. */
public enum Added {
    /** Added as a new article. */
    NEW("new"),
    /** Added; its text repeats that of an earlier article. */
    COPY("copy"),
    /** Added as the newest version of a known article. */
    NEWER("newer"),
    /** Kept as an earlier version of a known article. */
    EARLIER("earlier"),
    /** Already in the dossier; nothing was changed. */
    KNOWN("known"),
    /** Already in the dossier without a date, and dated now. */
    DATED("dated"),
    /** Quarantined as a near miss: the article is not about the dossier's subject. */
    QUARANTINED("aside");

    private final String word;

    Added(String word) {
        this.word = word;
    }

    /** The outcome's name in the API. */
    public String word() {
        return word;
    }
}
