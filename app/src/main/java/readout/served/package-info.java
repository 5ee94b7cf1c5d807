/** Dossiers kept in memory for those who look at them: as they stand, and as they stood on a day. */
@NullMarked
package readout.served;

import org.jspecify.annotations.NullMarked;
