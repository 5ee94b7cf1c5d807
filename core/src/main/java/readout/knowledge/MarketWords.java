package readout.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.fact.Direction;

/** What is traded, and verbs of its moves. */
public final class MarketWords {
    private static final Set<String> INSTRUMENTS = Resource.words("instruments.tsv");
    private static final Map<String, Direction> VERBS = Resource.rows("market-verbs.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

    private MarketWords() {}

    /** True for a noun that heads the name of something traded. */
    public static boolean isInstrument(String word) {
        return INSTRUMENTS.contains(word) || INSTRUMENTS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Where a verb moves a market. */
    public static Optional<Direction> direction(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }
}
