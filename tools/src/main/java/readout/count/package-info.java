/** Counts of a checkout's sources and documents. */
@NullMarked
package readout.count;

import org.jspecify.annotations.NullMarked;
