/** Assembly: resolved frames to facts, one class a kind. */
@NullMarked
package readout.assemble;

import org.jspecify.annotations.NullMarked;
