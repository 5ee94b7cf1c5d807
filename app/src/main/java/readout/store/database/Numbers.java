package readout.store.database;

import org.jdbi.v3.core.Handle;

/** Numbers rows in order of adding; writers take turns. */
public final class Numbers {
    private Numbers() {}

    /** The number of the table's next row, from 1. */
    public static long next(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(number), 0) + 1 from " + table)
                .mapTo(Long.class)
                .one();
    }
}
