package readout.fact;

/** Speech act of a statement: whether a source said it or, according to the reporter, thinks, hopes or wants it. */
public enum Act {
    SPEECH,
    THOUGHT
}
