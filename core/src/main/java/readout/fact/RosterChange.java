package readout.fact;

/** Whether someone comes to or goes from a delegation or office. */
public enum RosterChange {
    JOINS,
    LEAVES
}
