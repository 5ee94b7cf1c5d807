/** Resolution: whom names, pronouns and descriptions mean, for which party they act, and when things happen. */
@NullMarked
package readout.resolve;

import org.jspecify.annotations.NullMarked;
