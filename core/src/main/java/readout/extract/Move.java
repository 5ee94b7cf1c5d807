package readout.extract;

import java.util.Optional;
import readout.fact.Direction;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A move of something traded in one clause.
 *
 * @param clause the verb, adjective or noun that tells of the move
 * @param cause the noun that drove it, as in "the truce lifted the yen"
 */
record Move(Sentence sentence, Token instrument, Direction direction, Token clause, Optional<Token> cause) {}
