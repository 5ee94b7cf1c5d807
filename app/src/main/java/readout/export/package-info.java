/** Exports a dossier to files that other programs open. */
@NullMarked
package readout.export;

import org.jspecify.annotations.NullMarked;
