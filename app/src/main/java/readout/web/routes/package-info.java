/** Routes of pages: which page answers which request. */
@NullMarked
package readout.web.routes;

import org.jspecify.annotations.NullMarked;
