/** Layout of charts; templates render them as SVG. */
@NullMarked
package readout.web.draw;

import org.jspecify.annotations.NullMarked;
