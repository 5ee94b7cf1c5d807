package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * A market's move.
 *
 * @param change size and unit in the article's words
 * @param when ISO date of the session
 */
public record MarketMove(
        String instrument,
        Direction direction,
        Optional<String> change,
        Optional<String> when,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public MarketMove {
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
