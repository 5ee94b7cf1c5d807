/** Merges claims of many articles into findings. */
@NullMarked
package readout.merge;

import org.jspecify.annotations.NullMarked;
