package readout.fact;

/** The 16 types of the PLOVER manual's draft 2.0, with quad class and score as printed there. */
public enum EventType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    SANCTION(4, -6),
    PROTEST(4, -5),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quad;
    private final double score;

    EventType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** From -10 to 10, for an event without a mode. */
    public double score() {
        return score;
    }
}
