/** Facts in words: a line for people for each kind. */
@NullMarked
package readout.merge.words;

import org.jspecify.annotations.NullMarked;
