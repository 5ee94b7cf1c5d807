/** Metadata of pages: one class for each source, and the order of precedence. */
@NullMarked
package readout.read.metadata;

import org.jspecify.annotations.NullMarked;
