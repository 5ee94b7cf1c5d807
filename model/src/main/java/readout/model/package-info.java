/** Trained model of the reader: word pieces of a text, windows over them, and the network that scores them. */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
