package readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads resource files: UTF-8, one entry a line, columns separated by tabs, empty lines and lines starting with "#" skipped.
 *
 * <p>To add a word list: put {@code NAME.tsv} beside the others, say in its first comment line what each column holds, with an example as
 * the last one, read it here, and add it to the list of {@code ExamplesTest}.
 */
public final class Resource {
    private Resource() {}

    /** Rows of a file, each with at least {@code columns} columns. */
    public static List<List<String>> rows(String name, int columns) {
        return rows(name, text(Resource.class, name), columns);
    }

    /** Rows of a text in the same form; the name is for errors. */
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

    /** Words or phrases in the first column of a file. */
    public static Set<String> words(String name) {
        return rows(name, 1).stream().map(row -> row.get(0).strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** Entries of one list in a file of several, in order; each line has the name of the list, the entry and an example. */
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

    /** Entries of one list as alternatives of a regular expression, without a group around them. */
    public static String anyOf(String name, String list) {
        return String.join("|", list(name, list));
    }

    /** Lines of a file of any form. */
    public static List<String> lines(String name) {
        return entries(text(Resource.class, name));
    }

    private static List<String> entries(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Text of a UTF-8 file beside a class, or from the root if its name begins with a slash. */
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
