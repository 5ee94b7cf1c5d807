package readout.tag;

import readout.text.Span;

/**
 * Words that are communicated by somebody, whoever it is.
 *
 * @param probability 0 to 1
 */
public record ContentTag(Span span, double probability) {}
