/** Assembly of facts from resolved frames: one class for each kind. */
@NullMarked
package readout.assemble;

import org.jspecify.annotations.NullMarked;
