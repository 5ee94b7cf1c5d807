/** Expressions of time in news English and what they mean: one class a family of expressions. */
@NullMarked
package readout.resolve.time;

import org.jspecify.annotations.NullMarked;
