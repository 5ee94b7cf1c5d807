/** The website's pages: the content of each, as its template renders it. */
@NullMarked
package readout.web.page;

import org.jspecify.annotations.NullMarked;
