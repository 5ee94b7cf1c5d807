package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * Market move.
 *
 * @param change size and unit in the article's words
 * @param when date of the session
 * @param cause the reason in the article's words ("after talks collapsed"), absent if it gives none
 */
public record MarketMove(
        String instrument,
        Direction direction,
        Optional<String> change,
        Optional<PartialDate> when,
        Optional<String> cause)
        implements Content {
    /** Fields of a market move. */
    static final List<Field<MarketMove>> FIELDS = List.of(
            Field.text("instrument", "what is traded", MarketMove::instrument),
            Field.word("direction", Direction.class, MarketMove::direction),
            Field.optional("change", "size in the article's words", MarketMove::change),
            Field.date("when", "day", MarketMove::when),
            Field.optional("cause", "what the article gives as the reason", MarketMove::cause));
}
