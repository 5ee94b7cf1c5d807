package readout.fact;

/** Event types of the PLOVER manual, draft 2.0 (16 types), with quad class and score as printed there. */
public enum EventType {
    AGREE(QuadClass.VERBAL_COOPERATION, 2.5),
    CONSULT(QuadClass.VERBAL_COOPERATION, 2.5),
    SUPPORT(QuadClass.VERBAL_COOPERATION, 5),
    CONCEDE(QuadClass.VERBAL_COOPERATION, 4.5),
    COOPERATE(QuadClass.MATERIAL_COOPERATION, 9.5),
    AID(QuadClass.MATERIAL_COOPERATION, 10),
    RETREAT(QuadClass.MATERIAL_COOPERATION, 6.5),
    REQUEST(QuadClass.VERBAL_CONFLICT, 0),
    ACCUSE(QuadClass.VERBAL_CONFLICT, -3),
    REJECT(QuadClass.VERBAL_CONFLICT, -2),
    THREATEN(QuadClass.VERBAL_CONFLICT, -3.5),
    SANCTION(QuadClass.MATERIAL_CONFLICT, -6),
    PROTEST(QuadClass.MATERIAL_CONFLICT, -5),
    MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.5),
    COERCE(QuadClass.MATERIAL_CONFLICT, -7),
    ASSAULT(QuadClass.MATERIAL_CONFLICT, -9);

    private final QuadClass quad;
    private final double score;

    EventType(QuadClass quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** Quad class of the type. */
    public QuadClass quad() {
        return quad;
    }

    /** Score of an event without a mode, -10 to 10. */
    public double score() {
        return score;
    }
}
