/** Bytes of a page, plain text or a line of JSON in, an article or the reason why there is none out. */
@NullMarked
package readout.read;

import org.jspecify.annotations.NullMarked;
