package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * Position of a party: what it wants, gives or refuses.
 *
 * @param target the party that it is wanted of
 * @param issue the shortest phrase that names the matter
 * @param condition the words of an "if", "unless" or "in return for"
 * @param deadline date by which it is to be done
 */
public record Position(
        String actor,
        Optional<String> target,
        Stance stance,
        String issue,
        Optional<String> condition,
        Optional<PartialDate> deadline)
        implements Content {
    /** Fields of a position. */
    static final List<Field<Position>> FIELDS = List.of(
            Field.text("actor", "party", Position::actor),
            Field.optional("target", "of whom it is wanted", Position::target),
            Field.word("stance", Stance.class, Position::stance),
            Field.text("issue", "what it is about", Position::issue),
            Field.optional("condition", "if, unless", Position::condition).outsideRecords(),
            Field.placed("condition", FactFrame.Part.CONDITION, Field.Form.SPAN),
            Field.date("deadline", "day by which", Position::deadline));

    /** Returns the position with another actor and target. */
    public Position with(String otherActor, Optional<String> otherTarget) {
        return new Position(otherActor, otherTarget, stance, issue, condition, deadline);
    }
}
