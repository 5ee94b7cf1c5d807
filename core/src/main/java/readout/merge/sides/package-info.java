/** Sides of a dossier: which names in a text refer to which side. */
@NullMarked
package readout.merge.sides;

import org.jspecify.annotations.NullMarked;
