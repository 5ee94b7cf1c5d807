package readout.tag;

import readout.text.Span;

/**
 * An expression of a calendar date and the direction in which it points, seen from the day of publication.
 *
 * @param probability 0 to 1, that it points in this direction
 */
public record TimeTag(Span span, TimeDirection direction, double probability) {}
