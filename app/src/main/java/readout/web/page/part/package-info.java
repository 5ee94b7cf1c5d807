/** Components that several pages share: fact lists, filters, marked paragraphs and the page frame. */
@NullMarked
package readout.web.page.part;

import org.jspecify.annotations.NullMarked;
