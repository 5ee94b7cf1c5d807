/** Follows sources: looks at each on its schedule, and brings what they have into the dossier, step by step. */
@NullMarked
package readout.watch;

import org.jspecify.annotations.NullMarked;
