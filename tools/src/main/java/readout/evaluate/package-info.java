/** Scoring of records against gold annotations. */
@NullMarked
package readout.evaluate;

import org.jspecify.annotations.NullMarked;
