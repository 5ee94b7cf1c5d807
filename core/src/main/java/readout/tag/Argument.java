package readout.tag;

import readout.text.Span;

/**
 * Argument of a frame, with its span.
 *
 * @param probability 0 to 1
 */
public record Argument(Span span, double probability) {}
