package readout.count;

import java.nio.file.Path;

/**
 * A line of a file, and what was found there.
 *
 * @param file relative to the checkout
 * @param line from 1
 */
public record Place(Path file, long line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + "  " + what;
    }
}
