/** Text extraction from PDF files: lines from glyphs, paragraphs from lines. */
@NullMarked
package readout.fetch.format.pdf;

import org.jspecify.annotations.NullMarked;
