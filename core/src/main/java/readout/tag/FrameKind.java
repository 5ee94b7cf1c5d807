package readout.tag;

/** Kinds of frames that the model marks. */
public enum FrameKind {
    /** A source that communicates, thinks or wants something (PolNeAR's attributions). */
    ATTRIBUTION,
    STATEMENT,
    MEETING,
    POSITION,
    EVENT,
    ROLE,
    MARKET,
    DEADLINE,
    /** A pronoun or description; its arguments are names of the entities that it refers to. */
    REFERENCE,
    /** A person or body; its arguments are names of the party it acts for. */
    AFFILIATION
}
