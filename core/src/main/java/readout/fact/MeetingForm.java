package readout.fact;

/** How a meeting is held. */
public enum MeetingForm {
    IN_PERSON,
    PHONE,
    VIDEO,
    WRITTEN,
    UNKNOWN;

    /** True for what has no place: calls and letters. */
    public boolean isRemote() {
        return this == PHONE || this == VIDEO || this == WRITTEN;
    }
}
