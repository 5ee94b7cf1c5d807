/** Files, folders and standard input to inputs that can be read, one by one. */
@NullMarked
package readout.fetch;

import org.jspecify.annotations.NullMarked;
