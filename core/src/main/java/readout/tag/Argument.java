package readout.tag;

import readout.text.Span;

/**
 * A span that takes part in a frame.
 *
 * @param probability 0 to 1
 */
public record Argument(Span span, double probability) {}
