/** Dossiers cached in memory for viewing, as they stand now and as of a day. */
@NullMarked
package readout.served;

import org.jspecify.annotations.NullMarked;
