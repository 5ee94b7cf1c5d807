/** An article's record as people read it: text for a terminal, one page of HTML. */
@NullMarked
package readout.view;

import org.jspecify.annotations.NullMarked;
