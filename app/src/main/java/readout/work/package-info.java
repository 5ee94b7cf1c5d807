/** Work on articles that is bounded in time. */
@NullMarked
package readout.work;

import org.jspecify.annotations.NullMarked;
