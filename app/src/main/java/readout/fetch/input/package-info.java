/** Inputs on their way into a format, and what a format finds in them. */
@NullMarked
package readout.fetch.input;

import org.jspecify.annotations.NullMarked;
