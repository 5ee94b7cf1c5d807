/** Tagging: frames, names and time expressions of an article as spans with kinds and probabilities. */
@NullMarked
package readout.tag;

import org.jspecify.annotations.NullMarked;
