/** Generated articles and their records. */
@NullMarked
package readout.generate;

import org.jspecify.annotations.NullMarked;
