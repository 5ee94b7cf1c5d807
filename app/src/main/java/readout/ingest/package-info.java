/** Ingesting articles into dossiers, each within a time limit. */
@NullMarked
package readout.ingest;

import org.jspecify.annotations.NullMarked;
