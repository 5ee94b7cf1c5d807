/** What trained models have in common: how they lie in a file, and tables of weights. */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
