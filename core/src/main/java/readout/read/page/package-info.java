/** Main text of pages: runs of text, their features, and the trees that choose among them. */
@NullMarked
package readout.read.page;

import org.jspecify.annotations.NullMarked;
