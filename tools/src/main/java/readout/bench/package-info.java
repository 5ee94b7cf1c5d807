/** Benchmarks and crash tests of Readout, alone or against another library in the same run. */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;
