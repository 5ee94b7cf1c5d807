package readout.fact;

/** Whether a source said it or, as the reporter ascribes it, thinks, hopes or wants it. */
public enum Act {
    SPEECH,
    THOUGHT
}
