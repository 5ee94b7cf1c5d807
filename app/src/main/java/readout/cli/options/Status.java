package readout.cli.options;

/** Exit statuses of the program. */
public final class Status {
    public static final int DONE = 0;
    public static final int SKIPPED = 1;
    public static final int FAILURE = 3;

    private Status() {}
}
