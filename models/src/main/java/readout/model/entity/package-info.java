/** A tagger of names over the weights of CoreNLP's conditional random field, several times faster than the original and with the same labels. */
@NullMarked
package readout.model.entity;

import org.jspecify.annotations.NullMarked;
