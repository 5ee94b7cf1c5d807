/** The pipeline over archives of millions of pages, on Apache Spark: pages in, Parquet tables of facts out. */
@NullMarked
package readout.archive;

import org.jspecify.annotations.NullMarked;
