package readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads a user's file in the form of {@link Resource}: an entry a line, columns separated by tabs. */
public final class UserRows {
    private UserRows() {}

    /**
     * Entries of the lines; empty lines and lines starting with "#" are skipped.
     *
     * @param name name of the file, for errors
     * @param reader makes an entry from a row and its place, such as {@code rules.tsv:3}, which it names in its errors
     */
    public static <T> List<T> read(String name, List<String> lines, BiFunction<String, List<String>, T> reader) {
        List<T> entries = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(reader.apply(name + ":" + (at + 1), List.of(line.split("\t", -1))));
            }
        }
        return List.copyOf(entries);
    }
}
