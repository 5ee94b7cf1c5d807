/** The website's routes. */
@NullMarked
package readout.web.routes;

import org.jspecify.annotations.NullMarked;
