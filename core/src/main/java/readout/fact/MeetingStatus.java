package readout.fact;

/** Status of a meeting according to the article. */
public enum MeetingStatus {
    PLANNED,
    POSSIBLE,
    ONGOING,
    HELD,
    CANCELLED,
    COLLAPSED;

    /** True for a meeting that is still to come. */
    public boolean isAhead() {
        return this == PLANNED || this == POSSIBLE;
    }

    /** True for a meeting that will not take place or broke off. */
    public boolean isOff() {
        return this == CANCELLED || this == COLLAPSED;
    }

    /** True if the sides met, or are still meeting, and nothing broke it off. */
    public boolean tookPlace() {
        return this == HELD || this == ONGOING;
    }
}
