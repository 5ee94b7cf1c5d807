package readout.generate;

import java.util.List;
import readout.lexicon.Resource;

/** Loads lists of made-up names and sentences. */
public final class MadeUp {
    private static final String FILE = "made-up.tsv";
    private static final List<List<String>> ROWS = Resource.rows(FILE, Resource.text(MadeUp.class, FILE), 2);

    private MadeUp() {}

    /** Loads one list of the file, in its order. */
    public static List<String> list(String name) {
        List<String> entries = ROWS.stream()
                .filter(row -> row.get(0).equals(name))
                .map(row -> row.get(1))
                .toList();
        if (entries.isEmpty()) {
            throw new IllegalStateException(FILE + ": no list " + name);
        }
        return entries;
    }
}
