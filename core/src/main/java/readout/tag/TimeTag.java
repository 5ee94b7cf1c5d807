package readout.tag;

import readout.text.Span;

/**
 * Time expression for a calendar date, with its direction from the day of publication.
 *
 * @param probability 0 to 1, of this direction
 */
public record TimeTag(Span span, TimeDirection direction, double probability) {}
