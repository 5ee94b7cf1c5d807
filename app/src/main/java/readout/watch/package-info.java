/** Follows sources: polls each on its schedule, and brings their articles into the dossier step by step. */
@NullMarked
package readout.watch;

import org.jspecify.annotations.NullMarked;
