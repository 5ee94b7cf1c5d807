/** Parts that several pages share: lines of facts, filters, marked paragraphs, the frame around a page. */
@NullMarked
package readout.web.page.part;

import org.jspecify.annotations.NullMarked;
