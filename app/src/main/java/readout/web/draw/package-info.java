/** Where the shapes of charts lie; templates draw them as SVG. */
@NullMarked
package readout.web.draw;

import org.jspecify.annotations.NullMarked;
