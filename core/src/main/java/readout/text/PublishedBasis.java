package readout.text;

/** What an article's date of publication rests on. */
public enum PublishedBasis {
    GIVEN,
    METADATA,
    TEXT,
    INFERRED,
    UNKNOWN
}
