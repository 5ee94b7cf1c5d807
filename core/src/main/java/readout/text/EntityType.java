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
    OUTLET
}
