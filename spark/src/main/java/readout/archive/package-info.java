/** Apache Spark job for archives of millions of pages: reads pages and writes Parquet tables of facts. */
@NullMarked
package readout.archive;

import org.jspecify.annotations.NullMarked;
