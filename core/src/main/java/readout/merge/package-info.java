/** Claims of many articles become findings; two states of a dossier become the changes between them. */
@NullMarked
package readout.merge;

import org.jspecify.annotations.NullMarked;
