/** Corrections by hand, kept as rows and laid over findings. */
@NullMarked
package readout.store.correction;

import org.jspecify.annotations.NullMarked;
