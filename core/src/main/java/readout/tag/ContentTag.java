package readout.tag;

import readout.text.Span;

/**
 * Words communicated by some source, known or not.
 *
 * @param probability 0 to 1
 */
public record ContentTag(Span span, double probability) {}
