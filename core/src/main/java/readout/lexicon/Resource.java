package readout.lexicon;

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
 * <p>To add a word list: put {@code NAME.tsv} beside the others, say in its first comment line what each column holds, with an example as the
 * last one, read it here, and add it to the list of {@code ExamplesTest}.
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

    /** The entries of a file of words or phrases, which stand in its first column. */
    public static Set<String> words(String name) {
        return rows(name, 1).stream().map(row -> row.get(0).strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** One list of a file that holds several, in order: name of the list, entry and example a line. */
    public static List<String> list(String name, String list) {
        List<String> entries = rows(name, 3).stream()
                .filter(row -> row.get(0).equals(list))
                .map(row -> row.get(1))
                .toList();
        if (entries.isEmpty()) {
            throw new IllegalStateException(name + ": no list " + list);
        }
        return entries;
    }

    /** The same as alternatives of a regular expression, without a group around them. */
    public static String anyOf(String name, String list) {
        return String.join("|", list(name, list));
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
