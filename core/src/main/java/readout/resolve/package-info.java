/** Resolution: which entities names, pronouns and descriptions refer to, which party they act for, and when things happen. */
@NullMarked
package readout.resolve;

import org.jspecify.annotations.NullMarked;
