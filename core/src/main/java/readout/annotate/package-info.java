/** An article in, its sentences, trees, entities, quotations and dates out. */
@NullMarked
package readout.annotate;

import org.jspecify.annotations.NullMarked;
