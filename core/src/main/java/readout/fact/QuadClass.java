package readout.fact;

/** PLOVER's quad classes of events. */
public enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /** Its number in the manual, 1 to 4. */
    public int number() {
        return number;
    }

    /** True for conflict, in words or deeds. */
    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    /** True for deeds, false for words. */
    public boolean isMaterial() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
