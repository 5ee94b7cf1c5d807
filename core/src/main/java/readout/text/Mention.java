package readout.text;

import java.util.Optional;

/**
 * One place where an entity is named or meant.
 *
 * @param sentence index of the sentence
 * @param first index of the first token in the sentence
 * @param last index of the last token, inclusive
 * @param pronoun true for "he" and its like
 * @param title the title or description that stands with the name here: "Treasury Secretary" before it, "the chief negotiator" after
 */
public record Mention(Span span, int sentence, int first, int last, boolean pronoun, Optional<Span> title) {}
