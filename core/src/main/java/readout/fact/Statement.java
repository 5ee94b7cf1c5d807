package readout.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import readout.fact.FactFrame.Part;

/**
 * Statement: something that a source communicates.
 *
 * @param speaker full name if the article gives it anywhere, otherwise the phrase used
 * @param predicate the words of saying as they stand, with auxiliary, particle and negation: "have played down", "declined to give"; empty
 *     if there are none, or if an earlier version stored the statement without them
 * @param words the words communicated, without the attribution
 * @param direct true if any of the words stand in quotation marks
 * @param to addressee or outlet named
 * @param date day on which it was said
 */
public record Statement(
        String speaker,
        Optional<String> side,
        SpeakerKind authority,
        Act act,
        Modality modality,
        String predicate,
        String words,
        boolean direct,
        Optional<String> to,
        Optional<PartialDate> date)
        implements Content {
    /** Fields of a statement. */
    static final List<Field<Statement>> FIELDS = List.of(
            Field.text("speaker.name", "full name, or the phrase used", Statement::speaker),
            Field.placed("speaker.text", Part.SPEAKER, Field.Form.PHRASE),
            Field.word("speaker.kind", SpeakerKind.class, Statement::authority),
            Field.optional("speaker.side", "party", Statement::side),
            Field.placed("speaker", Part.SPEAKER, Field.Form.OFFSETS),
            Field.word("act", Act.class, Statement::act),
            Field.word("modality", Modality.class, Statement::modality),
            Field.text(
                    "predicate",
                    "the words of saying, with auxiliary, particle and negation; empty where there are none or an earlier version kept the"
                            + " statement",
                    Statement::predicate),
            Field.placed("cue", Part.CUE, Field.Form.PHRASE),
            Field.optional("to", "to whom", Statement::to),
            Field.date("date", "day of speaking", Statement::date),
            Field.flag("direct", "whether any of the words stand in quote marks", Statement::direct),
            Field.text("words", "the words", Statement::words).outsideRecords(),
            Field.placed("content", Part.CONTENT, Field.Form.SPANS));

    public Statement {
        predicate = Objects.requireNonNullElse(predicate, "");
    }

    /** Returns the statement with another speaker and side. */
    public Statement with(String otherSpeaker, Optional<String> otherSide) {
        return new Statement(otherSpeaker, otherSide, authority, act, modality, predicate, words, direct, to, date);
    }
}
