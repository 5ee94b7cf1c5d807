package readout.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Direction;

/** What is traded, and words for its moves. */
public final class MarketWords {
    private static final Set<String> INSTRUMENTS = Resource.words("instruments.tsv");
    private static final Map<String, Direction> WORDS = Resource.rows("market-words.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0) + " " + row.get(1),
                    row -> Direction.valueOf(row.get(2).toUpperCase(Locale.ROOT))));

    private MarketWords() {}

    /** True for a noun that heads the name of something traded. */
    public static boolean isInstrument(String word) {
        return INSTRUMENTS.contains(word) || INSTRUMENTS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Fell": where a verb takes its subject. */
    public static Optional<Direction> ofVerb(String lemma) {
        return Optional.ofNullable(WORDS.get("verb " + lemma));
    }

    /** "A fall in …". */
    public static Optional<Direction> ofNoun(String lemma) {
        return Optional.ofNullable(WORDS.get("noun " + lemma));
    }

    /** "Dragged", "weigh on": where a verb takes its object. */
    public static Optional<Direction> ofCausing(String verb) {
        return Optional.ofNullable(WORDS.get("causing " + verb));
    }

    /** "Was up", "closed lower". */
    public static Optional<Direction> ofState(String word) {
        return Optional.ofNullable(WORDS.get("state " + word.toLowerCase(Locale.ROOT)));
    }

    /** "Hit a low", "touched its highest level". */
    public static Optional<Direction> ofRecord(String word) {
        return Optional.ofNullable(WORDS.get("record " + word.toLowerCase(Locale.ROOT)));
    }
}
