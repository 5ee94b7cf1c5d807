package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * Event between parties in PLOVER's terms: who did what to whom.
 *
 * @param mode PLOVER's mode of the type, if one fits
 * @param score PLOVER's score of the mode, otherwise of the type
 * @param date day of the act
 * @param words sentence that reports the act
 */
public record Event(
        EventType type,
        Optional<String> mode,
        double score,
        List<String> actors,
        List<String> recipients,
        Optional<PartialDate> date,
        String words)
        implements Content {
    /** Fields of an event. */
    static final List<Field<Event>> FIELDS = List.of(
            Field.text("type", "PLOVER type", event -> event.type().name()),
            Field.optional("mode", "PLOVER mode", Event::mode),
            Field.integer(
                    "quad", new Field.Range(1, 4), event -> event.type().quad().number()),
            Field.number("score", new Field.Range(-10, 10), Event::score),
            Field.list("actor", "", Event::actors),
            Field.list("recipient", "", Event::recipients),
            Field.date("date", "day, month or year", Event::date),
            Field.text("words", "the sentence that tells of it", Event::words).outsideRecords());

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Returns the event with other actors and recipients. */
    public Event with(List<String> otherActors, List<String> otherRecipients) {
        return new Event(type, mode, score, otherActors, otherRecipients, date, words);
    }
}
