/** Counts what a checkout's sources and documents look like. */
@NullMarked
package readout.count;

import org.jspecify.annotations.NullMarked;
