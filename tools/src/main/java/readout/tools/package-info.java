/** The commands of {@code tools/run}. */
@NullMarked
package readout.tools;

import org.jspecify.annotations.NullMarked;
