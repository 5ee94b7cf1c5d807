package readout.annotate.time;

/** Which way the clause around an expression looks. */
public enum Tense {
    PAST,
    FUTURE,
    /** Ahead of a moment that is past itself: "decided to cut output in October". */
    FUTURE_IN_PAST,
    OPEN;

    /** True where the clause looks ahead, be it from a past moment. */
    boolean looksAhead() {
        return this == FUTURE || this == FUTURE_IN_PAST;
    }
}
