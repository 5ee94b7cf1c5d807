package readout.text;

/** Type of a named entity. */
public enum EntityType {
    PERSON,
    /** A state, also named by its capital, demonym or government. */
    STATE,
    /** A ministry, union, company, party, court, bloc or armed group. */
    BODY,
    PLACE,
    /** A news outlet. */
    OUTLET;

    /** True for types that can speak and act, which excludes places and also outlets, which report what others do. */
    public boolean isActor() {
        return this == PERSON || this == STATE || this == BODY;
    }
}
