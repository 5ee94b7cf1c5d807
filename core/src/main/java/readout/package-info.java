/** The whole pipeline from bytes to an article's record, on one screen. */
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;
