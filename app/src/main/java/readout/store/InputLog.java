package readout.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.store.database.Database;
import readout.store.database.Settings;
import readout.store.finding.Revisions;

/** Log of when inputs were last read, and of those that failed. */
public final class InputLog {
    private static final String READ = "read";

    private final Database database;

    InputLog(Database database) {
        this.database = database;
    }

    /** Records the time at which inputs were read. */
    public void read(Instant now) {
        Revisions.write(database, handle -> {
            new Settings(handle).put(READ, now.toString());
            return now;
        });
    }

    /** Records that an input could not be read. */
    public void failed(Failure failure) {
        Revisions.write(
                database,
                handle -> handle.createUpdate(
                                "insert into failure (source, at, reason) values (:source, :at, :reason) on conflict (source) do update set at = excluded.at, reason = excluded.reason")
                        .bind("source", failure.source())
                        .bind("at", failure.at().toString())
                        .bind("reason", failure.reason())
                        .execute());
    }

    /** Clears the failure of an input that could be read now. */
    public void succeeded(String source) {
        Revisions.write(database, handle -> {
            succeeded(handle, source);
            return source;
        });
    }

    static void succeeded(Handle handle, String source) {
        handle.createUpdate("delete from failure where source = :source")
                .bind("source", source)
                .execute();
    }

    /** The inputs that failed when they were last tried, the latest first. */
    public List<Failure> failures() {
        return database.read(handle -> handle.createQuery(
                        "select source, at, reason from failure order by at desc, source")
                .map((row, context) -> new Failure(
                        row.getString("source"), Instant.parse(row.getString("at")), row.getString("reason")))
                .list());
    }

    public Freshness freshness() {
        return database.read(InputLog::freshness);
    }

    private static Freshness freshness(Handle handle) {
        Optional<Instant> read = new Settings(handle)
                .get(READ)
                .or(() -> handle.createQuery("select max(added) from article")
                        .mapTo(String.class)
                        .findOne())
                .map(Instant::parse);
        return new Freshness(
                read,
                count(handle, "select count(*) from failure"),
                count(handle, "select count(*) from article where belongs = 0 and newest is null"));
    }

    private static int count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }
}
