/** Records against gold, giving scores. */
@NullMarked
package readout.evaluate;

import org.jspecify.annotations.NullMarked;
