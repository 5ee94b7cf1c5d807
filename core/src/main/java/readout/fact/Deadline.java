package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * Deadline: a date by which something must happen, expires or takes effect.
 *
 * @param by the date in the article's words: "by Friday"
 * @param date calendar date, absent if the words name none
 * @param condition what must or must not happen by then, in the article's words, without "if"
 * @param consequence what follows otherwise, in the article's words
 * @param actor the party that has to meet the deadline
 */
public record Deadline(
        String by,
        Optional<PartialDate> date,
        Optional<String> condition,
        Optional<String> consequence,
        Optional<String> actor)
        implements Content {
    /** Fields of a deadline. */
    static final List<Field<Deadline>> FIELDS = List.of(
            Field.text("by", "the date in the article's words", Deadline::by),
            Field.date("date", "day, month or year", Deadline::date),
            Field.optional("condition", "what must happen or not by then", Deadline::condition),
            Field.optional("consequence", "what follows", Deadline::consequence),
            Field.optional("actor", "whose deadline it is", Deadline::actor));

    /** Returns the deadline with another party. */
    public Deadline with(Optional<String> otherActor) {
        return new Deadline(by, date, condition, consequence, otherActor);
    }
}
