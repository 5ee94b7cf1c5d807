package readout.fetch.format;

import java.io.IOException;
import readout.fetch.input.FormatInput;
import readout.read.Unreadable;

/**
 * One format that news comes in.
 *
 * <p>To add one: write a class that tells its own by its first bytes and hands over what it finds; put it into the list of {@link Formats}
 * before the more general ones; add a sample made by a real tool to the tests and the class to the fuzzing targets.
 */
interface Format {
    /** True where the first bytes, or the name where bytes can't tell, are of this format. */
    boolean recognises(FormatInput item) throws IOException;

    /**
     * Hands over what the item holds, one by one. What is wrong with a part of it is handed over too, and the rest read.
     *
     * @throws Unreadable where nothing of it can be read
     */
    void read(FormatInput item, FoundItems findings) throws IOException, Unreadable;
}
