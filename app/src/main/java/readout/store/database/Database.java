package readout.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A database with its tables: an SQLite file, or a schema of a PostgreSQL server. */
public final class Database implements AutoCloseable {
    private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]*)");

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 8;

    private final String place;
    private final Dialect dialect;
    private final String tables;
    private final Jdbi jdbi;
    private final HikariDataSource pool;

    private Database(String place, Dialect dialect, HikariDataSource pool, String tables) {
        this.tables = tables;
        this.place = place;
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a database and migrates its tables.
     *
     * @param place a file, or a JDBC URL of PostgreSQL; its parameter {@code currentSchema} names the dossier's schema
     * @param create false where it has to exist already
     * @param tables the folder of its migrations: one set for both kinds of database and one for each kind
     * @throws StoreException where it can't be opened, with the reason in plain words
     */
    public static Database open(String place, boolean create, String tables) {
        Dialect dialect = Dialect.of(place);
        if (!create && !dialect.exists()) {
            throw new StoreException(place + ": there is no such dossier; 'readout new' makes one");
        }
        Database database;
        try {
            database = new Database(place, dialect, pool(dialect), tables);
        } catch (RuntimeException failed) {
            throw Failures.of(place, failed);
        }
        try {
            database.migrate();
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw Failures.of(place, failed);
        }
    }

    /** Pools connections that stay open: SQLite would checkpoint its whole log whenever the last one closes. */
    private static HikariDataSource pool(Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(CONNECTING.toMillis());
        dialect.connect(config);
        return new HikariDataSource(config);
    }

    private void migrate() {
        Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:" + tables + "/common", "classpath:" + tables + "/" + dialect.name())
                .createSchemas(!dialect.schemas().isEmpty())
                .schemas(dialect.schemas().toArray(String[]::new))
                .load();
        MigrationInfo current = flyway.info().current();
        if (current != null && !current.getState().isResolved()) {
            throw new StoreException(place + ": was written by a newer version of Readout (its tables have version "
                    + current.getVersion() + "); update Readout to open it");
        }
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw Failures.of(place, failed);
        }
    }

    /** The schema that a JDBC URL of PostgreSQL names; empty where it names none. */
    public static Optional<String> schema(String url) {
        Matcher schema = SCHEMA.matcher(url);
        return schema.find() ? Optional.of(schema.group(1)) : Optional.empty();
    }

    /** What is special about this kind of database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Runs the work in one transaction: where it fails, or the process dies, the database is unchanged. */
    public <T> T write(HandleCallback<T, SQLException> work) {
        return run(() -> jdbi.inTransaction(handle -> {
            dialect.lock(handle);
            return work.withHandle(handle);
        }));
    }

    public <T> T read(HandleCallback<T, SQLException> work) {
        return run(() -> jdbi.withHandle(work));
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException | JdbiException failed) {
            throw Failures.of(place, failed);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
