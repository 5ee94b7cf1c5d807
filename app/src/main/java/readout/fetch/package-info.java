/** Finds readable inputs in files, folders, addresses and standard input, one by one. */
@NullMarked
package readout.fetch;

import org.jspecify.annotations.NullMarked;
