/** Facts that an article reports, each with its evidence. */
@NullMarked
package readout.fact;

import org.jspecify.annotations.NullMarked;
