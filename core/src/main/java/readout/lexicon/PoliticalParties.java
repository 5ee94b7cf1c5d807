package readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parliamentary parties by all their names in news ({@code parties.tsv}). */
public final class PoliticalParties {
    private static final Pattern LIST = Pattern.compile("\\|");
    private static final String NO_LETTER = "-";
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> LETTERS = new HashMap<>();
    private static final Map<String, String> STATES = new HashMap<>();

    static {
        for (List<String> row : Resource.rows("parties.tsv", 4)) {
            NAMES.put(row.get(0), row.get(0));
            LIST.splitAsStream(row.get(1)).forEach(name -> NAMES.put(name, row.get(0)));
            if (!row.get(2).equals(NO_LETTER)) {
                LETTERS.put(row.get(2), row.get(0));
            }
            STATES.put(row.get(0), row.get(3));
        }
    }

    private PoliticalParties() {}

    /** Short name of the party that exactly this name refers to. */
    public static Optional<String> of(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** Party of a member by its letter: "D" of "Harry Reid (D-Nev.)". */
    public static Optional<String> ofLetter(String letter) {
        return Optional.ofNullable(LETTERS.get(letter));
    }

    /** Code of the state in whose parliament the party sits. */
    public static Optional<String> state(String name) {
        return of(name).map(STATES::get);
    }
}
