/** What differs between two outputs of JSON lines. */
@NullMarked
package readout.compare;

import org.jspecify.annotations.NullMarked;
