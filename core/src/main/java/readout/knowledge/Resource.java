package readout.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one loader of resource files: UTF-8, one entry a line, columns parted by tabs, empty lines and lines from "#" on passed over.
 *
 * <p>To add a word list: put {@code NAME.tsv} beside the others, say in its first comment line what each column holds, read it here.
 */
public final class Resource {
    private Resource() {}

    /** The rows of a file, each with at least {@code columns} columns. */
    public static List<List<String>> rows(String name, int columns) {
        return rows(name, text(Resource.class, name), columns);
    }

    /** The rows of a text in the same form; its name is for errors. */
    public static List<List<String>> rows(String name, String text, int columns) {
        List<List<String>> rows = entries(text).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        for (List<String> row : rows) {
            if (row.size() < columns) {
                throw new IllegalStateException(name + ": " + columns + " columns expected in " + row);
            }
        }
        return rows;
    }

    /** The entries of a file of single words or phrases. */
    public static Set<String> words(String name) {
        return entries(text(Resource.class, name)).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a file in any form of its own. */
    public static List<String> lines(String name) {
        return entries(text(Resource.class, name));
    }

    private static List<String> entries(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** A file beside a class, or of all the program where its name begins with a slash, as text (UTF-8). */
    public static String text(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
