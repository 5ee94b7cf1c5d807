package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.text.Token;

/**
 * One way to read a cue, in tokens: who would speak, to whom, and what would be said.
 *
 * @param frame how the content hangs on the cue, see {@link Attribution}
 */
record Reading(Token cue, String frame, Token source, Optional<Token> addressee, List<Token> content) {
    Reading(Token cue, String frame, Token source, List<Token> content) {
        this(cue, frame, source, Optional.empty(), content);
    }
}
