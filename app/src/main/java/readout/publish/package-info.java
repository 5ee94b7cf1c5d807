/** Delivers a dossier's news to readers as digests and alerts. */
@NullMarked
package readout.publish;

import org.jspecify.annotations.NullMarked;
