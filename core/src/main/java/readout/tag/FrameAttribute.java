package readout.tag;

/** Attributes of frames: each has one value out of a fixed set. */
public enum FrameAttribute {
    /** On whose authority a statement is made: named, institution, anonymous, document, nonresponse. */
    SPEAKER_KIND,
    /** How what was said is meant. */
    MODALITY,
    MEETING_STATUS,
    MEETING_FORM,
    STANCE,
    EVENT_TYPE,
    MARKET_DIRECTION,
    /** Whether a person joins or leaves with a role, or neither. */
    ROLE_CHANGE
}
