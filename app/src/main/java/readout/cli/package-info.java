/** Commands and settings; the only place where things are wired together. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
