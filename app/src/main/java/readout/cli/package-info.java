/** The command line: commands, settings, and the only place where components are wired together. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
