package readout.fact;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, in PLOVER's terms.
 *
 * @param mode PLOVER's mode of the type, where one fits
 * @param score PLOVER's score of the mode, else of the type
 */
public record Event(
        EventType type,
        Optional<String> mode,
        double score,
        List<String> actor,
        List<String> recipient,
        Optional<String> date,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public Event {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
