/** An article's text and the places in it. */
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
