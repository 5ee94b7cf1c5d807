/** Tagging: an article to spans with kinds and probabilities: frames, names and expressions of time. */
@NullMarked
package readout.tag;

import org.jspecify.annotations.NullMarked;
