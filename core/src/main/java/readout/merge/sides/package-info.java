/** Names of sides: which names in a text mean which side of a dossier. */
@NullMarked
package readout.merge.sides;

import org.jspecify.annotations.NullMarked;
