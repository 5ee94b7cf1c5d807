/** Time expressions in news English and their values: one class for each family of expressions. */
@NullMarked
package readout.resolve.time;

import org.jspecify.annotations.NullMarked;
