package readout.fact;

/** Authority on which something is said. */
public enum SpeakerKind {
    NAMED,
    INSTITUTION,
    ANONYMOUS,
    DOCUMENT,
    NONRESPONSE
}
