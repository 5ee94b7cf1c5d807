package readout.fetch.format;

import java.io.IOException;
import readout.fetch.input.FormatInput;
import readout.read.Unreadable;

/**
 * One format that news comes in.
 *
 * <p>To add one: write a class that recognises its format by the first bytes and passes on what it finds; put it into the list of {@link Formats}
 * before the more general ones; add a sample made by a real tool to the tests and the class to the fuzzing targets.
 */
interface Format {
    /** True where the first bytes are in this format, or the name says so where bytes can't tell. */
    boolean recognises(FormatInput item) throws IOException;

    /**
     * Passes on the item's content one by one. A broken part is passed on as unusable, and the rest is read.
     *
     * @throws Unreadable where none of it can be read
     */
    void read(FormatInput item, FoundItems findings) throws IOException, Unreadable;
}
