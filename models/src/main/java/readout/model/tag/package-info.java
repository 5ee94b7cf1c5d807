/** A tagger of parts of speech over the weights of CoreNLP's maximum entropy model, many times faster than the original and with the same tags. */
@NullMarked
package readout.model.tag;

import org.jspecify.annotations.NullMarked;
