/** Findings and claims as rows, and the repository that the consolidator writes to. */
@NullMarked
package readout.store.finding;

import org.jspecify.annotations.NullMarked;
