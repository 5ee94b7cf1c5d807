package readout.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What differs between databases. To add one: a class that implements this, a case in {@link #of}, a folder of migrations under its name, and
 * a subclass of the tests of stores.
 */
public interface Dialect {
    /** Returns the dialect of a place: a JDBC URL of PostgreSQL, or a file of SQLite. */
    static Dialect of(String place) {
        return place.startsWith(PostgresDialect.URL) ? new PostgresDialect(place) : new SqliteDialect(place);
    }

    /** Name of the folder of its own migrations. */
    String name();

    /** True if there is something to open; a server answers for itself. */
    boolean exists();

    /** Sets where and how connections are made. */
    void connect(HikariConfig config);

    /** Schemas that the tables lie in; none if the database has no schemas. */
    List<String> schemas();

    /** Makes other writers of the dossier wait until the transaction ends. */
    void lock(Handle handle);

    /**
     * Query for sentences that match {@code :query}, the best first and at most {@code :most}.
     *
     * @param columns what is selected of {@code s}, a sentence, and {@code a}, its article
     */
    String search(String columns);

    /** The words as the query takes them, all of them wanted, so that no mark of a user is its syntax; blank if there is no word. */
    String wanted(String words);
}
