/** Comparison of two JSON Lines outputs. */
@NullMarked
package readout.compare;

import org.jspecify.annotations.NullMarked;
