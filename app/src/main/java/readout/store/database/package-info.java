/** A database: connections, migrations, settings, values in columns of JSON, and what its failures mean. */
@NullMarked
package readout.store.database;

import org.jspecify.annotations.NullMarked;
