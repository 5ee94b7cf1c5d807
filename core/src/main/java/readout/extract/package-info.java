/** An annotated article in, facts out: one class a kind of fact, one list of them in running order. */
@NullMarked
package readout.extract;

import org.jspecify.annotations.NullMarked;
