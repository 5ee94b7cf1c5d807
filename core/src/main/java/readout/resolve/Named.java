package readout.resolve;

import readout.text.Span;

/** Name in the text with its group. */
record Named(Span span, NameGroup group) {}
