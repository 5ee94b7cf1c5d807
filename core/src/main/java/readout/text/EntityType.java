package readout.text;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    NONE
}
