/** Inputs handed to a format, and the items that a format finds in them. */
@NullMarked
package readout.fetch.input;

import org.jspecify.annotations.NullMarked;
