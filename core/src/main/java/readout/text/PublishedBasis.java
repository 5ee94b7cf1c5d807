package readout.text;

/** Basis of an article's publication date. */
public enum PublishedBasis {
    GIVEN,
    METADATA,
    TEXT,
    INFERRED,
    UNKNOWN
}
