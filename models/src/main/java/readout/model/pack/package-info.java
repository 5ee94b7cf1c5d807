/** Packs trained models when the project is built; nothing of it runs later. */
@NullMarked
package readout.model.pack;

import org.jspecify.annotations.NullMarked;
