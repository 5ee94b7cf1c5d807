/** Database access: connections, migrations, settings, JSON columns and error messages. */
@NullMarked
package readout.store.database;

import org.jspecify.annotations.NullMarked;
