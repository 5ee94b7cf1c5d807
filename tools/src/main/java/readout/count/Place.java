package readout.count;

import java.nio.file.Path;

/**
 * Line of a file with what was found there.
 *
 * @param file the path relative to the checkout
 * @param line the line number, counted from 1
 */
public record Place(Path file, long line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + "  " + what;
    }
}
