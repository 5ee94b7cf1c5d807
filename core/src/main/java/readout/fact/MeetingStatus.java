package readout.fact;

/** How a meeting stands, as the article tells it. */
public enum MeetingStatus {
    PLANNED,
    POSSIBLE,
    ONGOING,
    HELD,
    CANCELLED,
    COLLAPSED
}
