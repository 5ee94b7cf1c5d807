package readout.tag;

import readout.text.EntityType;
import readout.text.Span;

/**
 * Name in the text.
 *
 * @param probability 0 to 1
 */
public record NameTag(Span span, EntityType kind, double probability) {}
