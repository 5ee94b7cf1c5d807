package readout.fact;

/** How a meeting stands, as the article tells it. */
public enum MeetingStatus {
    PLANNED,
    POSSIBLE,
    ONGOING,
    HELD,
    CANCELLED,
    COLLAPSED;

    /** True for what is still to come. */
    public boolean isAhead() {
        return this == PLANNED || this == POSSIBLE;
    }

    /** True where it will not take place, or broke off. */
    public boolean isOff() {
        return this == CANCELLED || this == COLLAPSED;
    }

    /** True where the sides met, or still meet, and nothing broke it off. */
    public boolean tookPlace() {
        return this == HELD || this == ONGOING;
    }
}
