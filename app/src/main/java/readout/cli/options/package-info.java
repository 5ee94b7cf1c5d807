/** The terminal, and options that several commands share. */
@NullMarked
package readout.cli.options;

import org.jspecify.annotations.NullMarked;
