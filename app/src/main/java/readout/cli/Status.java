package readout.cli;

/** Exit statuses of the program. */
final class Status {
    static final int DONE = 0;
    static final int SKIPPED = 1;
    static final int FAILURE = 3;

    private Status() {}
}
