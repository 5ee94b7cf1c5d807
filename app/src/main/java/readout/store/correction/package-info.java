/** Corrections made by hand, stored as rows and overlaid on findings. */
@NullMarked
package readout.store.correction;

import org.jspecify.annotations.NullMarked;
