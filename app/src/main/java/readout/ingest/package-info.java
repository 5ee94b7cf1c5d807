/** Work on articles that is bounded in time. */
@NullMarked
package readout.ingest;

import org.jspecify.annotations.NullMarked;
