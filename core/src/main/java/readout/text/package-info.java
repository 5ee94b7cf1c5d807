/** Text of an article: spans in it, entities, time expressions, metadata and publication date. */
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
