/** An arc-standard dependency parser over CoreNLP's neural model, several times faster than the original and with the same arcs. */
@NullMarked
package readout.model.parser;

import org.jspecify.annotations.NullMarked;
