package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * What a party wants, gives or refuses.
 *
 * @param target of whom it is wanted
 * @param issue the shortest phrase that names the thing
 * @param condition the words of an "if", "unless" or "in return for"
 * @param deadline date by which
 */
public record Position(
        String actor,
        Optional<String> target,
        Stance stance,
        String issue,
        Optional<String> condition,
        Optional<PartialDate> deadline)
        implements Content {
    /** Its fields. */
    static final List<Field<Position>> FIELDS = List.of(
            Field.text("actor", "party", Position::actor),
            Field.optional("target", "of whom it is wanted", Position::target),
            Field.word("stance", Stance.class, Position::stance),
            Field.text("issue", "what it is about", Position::issue),
            Field.optional("condition", "if, unless", Position::condition).outsideRecords(),
            Field.placed("condition", FactFrame.Part.CONDITION, Field.Form.SPAN),
            Field.date("deadline", "day by which", Position::deadline));

    /** The same between other parties. */
    public Position with(String otherActor, Optional<String> otherTarget) {
        return new Position(otherActor, otherTarget, stance, issue, condition, deadline);
    }
}
