/** Dossiers stored in an SQLite file or in PostgreSQL. */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
