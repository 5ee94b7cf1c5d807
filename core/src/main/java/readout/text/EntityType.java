package readout.text;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    /** A state, also by its capital, demonym or government. */
    STATE,
    /** A ministry, union, company, party, court, bloc or armed group. */
    BODY,
    PLACE,
    /** A news outlet. */
    OUTLET;

    /** True for what can speak and act: no place, and no outlet, which tells what others do. */
    public boolean isActor() {
        return this == PERSON || this == STATE || this == BODY;
    }
}
