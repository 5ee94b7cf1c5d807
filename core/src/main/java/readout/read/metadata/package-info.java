/** What a page says of itself, source by source, and which source is believed. */
@NullMarked
package readout.read.metadata;

import org.jspecify.annotations.NullMarked;
