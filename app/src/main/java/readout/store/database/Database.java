package readout.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database with its tables: an SQLite file, or a schema of a PostgreSQL server. */
public final class Database implements AutoCloseable {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]*)");

    private static final Duration BUSY = Duration.ofSeconds(30);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 8;

    private final String place;
    private final boolean server;
    private final String tables;
    private final Jdbi jdbi;
    private final HikariDataSource pool;

    private Database(String place, boolean server, HikariDataSource pool, String tables) {
        this.tables = tables;
        this.place = place;
        this.server = server;
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
        boolean server = place.startsWith(POSTGRESQL);
        if (!server && !create && !Files.exists(Path.of(place))) {
            throw new StoreException(place + ": there is no such dossier; 'readout new' makes one");
        }
        Database database;
        try {
            database = new Database(place, server, pool(place, server), tables);
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
    private static HikariDataSource pool(String place, boolean server) {
        HikariConfig config = new HikariConfig();
        if (server) {
            config.setJdbcUrl(place);
        } else {
            config.setDataSource(file(place));
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(CONNECTING.toMillis());
        config.setConnectionTimeout((server ? CONNECTING : BUSY).toMillis());
        return new HikariDataSource(config);
    }

    private static DataSource file(String path) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout((int) BUSY.toMillis());
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private void migrate() {
        Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:" + tables + "/common", "classpath:" + tables + "/" + dialect())
                .createSchemas(server)
                .schemas(schemas())
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

    private String[] schemas() {
        return server ? new String[] {schema(place).orElse("public")} : new String[0];
    }

    /** The schema that a JDBC URL of PostgreSQL names; empty where it names none. */
    public static Optional<String> schema(String url) {
        Matcher schema = SCHEMA.matcher(url);
        return schema.find() ? Optional.of(schema.group(1)) : Optional.empty();
    }

    private String dialect() {
        return server ? "postgresql" : "sqlite";
    }

    public boolean isServer() {
        return server;
    }

    /** Runs the work in one transaction: where it fails, or the process dies, the database is unchanged. */
    public <T> T write(HandleCallback<T, SQLException> work) {
        return run(() -> jdbi.inTransaction(handle -> {
            lock(handle);
            return work.withHandle(handle);
        }));
    }

    /** Serializes the writers of one dossier; SQLite does so by itself. */
    private void lock(Handle handle) {
        if (server) {
            handle.execute("select pg_advisory_xact_lock(?)", (long)
                    String.join("/", schemas()).toLowerCase(Locale.ROOT).hashCode());
        }
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
