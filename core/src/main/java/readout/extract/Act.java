package readout.extract;

import java.util.List;
import readout.fact.EventType;
import readout.text.Sentence;
import readout.text.Token;

/**
 * One clause that tells of an event.
 *
 * @param mode PLOVER's mode, {@link #NO_MODE} for none
 */
record Act(
        Sentence sentence, Token trigger, EventType type, String mode, List<String> actors, List<String> recipients) {
    static final String NO_MODE = "-";

    Act {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    Act(Sentence sentence, Token trigger, EventType type, List<String> actors, List<String> recipients) {
        this(sentence, trigger, type, NO_MODE, actors, recipients);
    }
}
