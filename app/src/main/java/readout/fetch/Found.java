package readout.fetch;

import readout.read.Input;

/** What a place on the disk holds: an input, or the reason why it holds none. */
public sealed interface Found {
    /** An input to read. */
    record Article(Input input) implements Found {}

    /** No input, where, and why. */
    record Unusable(String source, String reason) implements Found {}
}
