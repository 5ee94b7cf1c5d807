package readout.resolve;

import readout.text.Span;

/** A name in the text and whom it names. */
record Named(Span span, NameGroup group) {}
