/** Benchmarks: how fast Readout is, alone or beside another library in the same run. */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;
