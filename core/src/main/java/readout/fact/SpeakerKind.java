package readout.fact;

/** On whose authority something is said. */
public enum SpeakerKind {
    NAMED,
    INSTITUTION,
    ANONYMOUS,
    DOCUMENT,
    NONRESPONSE
}
