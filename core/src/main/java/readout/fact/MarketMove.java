package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * A market's move.
 *
 * @param change size and unit in the article's words
 * @param when ISO date of the session
 * @param cause what the article gives as the reason, in its words ("after talks collapsed"), absent where it gives none
 */
public record MarketMove(
        String instrument,
        Direction direction,
        Optional<String> change,
        Optional<String> when,
        Optional<String> cause,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public MarketMove {
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
