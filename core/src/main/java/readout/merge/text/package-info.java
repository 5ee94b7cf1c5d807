/** Text comparison: terms, figures, MinHash signatures. */
@NullMarked
package readout.merge.text;

import org.jspecify.annotations.NullMarked;
