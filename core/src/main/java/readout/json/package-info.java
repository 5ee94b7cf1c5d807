/** JSON form of an article's record. */
@NullMarked
package readout.json;

import org.jspecify.annotations.NullMarked;
