/** Reading: bytes of a page, plain text or a line of JSON become an article, or the reason why there is none. */
@NullMarked
package readout.read;

import org.jspecify.annotations.NullMarked;
