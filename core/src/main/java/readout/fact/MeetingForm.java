package readout.fact;

/** Form in which a meeting is held. */
public enum MeetingForm {
    IN_PERSON,
    PHONE,
    VIDEO,
    WRITTEN,
    UNKNOWN;

    /** True for calls and letters, which have no place. */
    public boolean isRemote() {
        return this == PHONE || this == VIDEO || this == WRITTEN;
    }
}
