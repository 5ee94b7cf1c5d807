package readout.annotate.time;

/** Which way the clause around an expression looks. */
public enum Tense {
    PAST,
    FUTURE,
    OPEN
}
