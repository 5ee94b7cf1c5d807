/** Benchmarks that print figures beside a peer's in the same run. */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;
