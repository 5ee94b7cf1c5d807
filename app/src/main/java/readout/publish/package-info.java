/** Takes a dossier's news to people where they are. */
@NullMarked
package readout.publish;

import org.jspecify.annotations.NullMarked;
