package readout.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.ingest.Backoff;
import readout.store.database.Database;
import readout.store.database.StoreException;
import readout.watch.WatchedSource.Kind;

/** Repository of a dossier's sources with their schedule; a restart loses nothing. */
public final class WatchedSources {
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Database database;

    public WatchedSources(Database database) {
        this.database = database;
    }

    /** Follows a source, or changes how often it is polled. */
    public void put(String name, Kind kind, Duration every, Instant now) {
        if (every.toMinutes() < 1) {
            throw new StoreException("a source is looked at once a minute at most");
        }
        database.write(handle -> handle.createUpdate(
                        "insert into source (name, kind, every, due) values (:name, :kind, :every, :due)"
                                + " on conflict (name) do update set kind = excluded.kind, every = excluded.every, due = excluded.due")
                .bind("name", name)
                .bind("kind", kind.word())
                .bind("every", every.toMinutes())
                .bind("due", now.toString())
                .execute());
    }

    /**
     * Unfollows a source; the articles it brought stay.
     *
     * @throws StoreException where the source is not followed
     */
    public void remove(String name) {
        int removed = database.write(handle -> handle.createUpdate("delete from source where name = :name")
                .bind("name", name)
                .execute());
        if (removed == 0) {
            throw new StoreException("no source is called '" + name + "'");
        }
    }

    /** All sources, by name. */
    public List<WatchedSource> all() {
        return database.read(handle -> handle.createQuery("select * from source order by name")
                .map((row, context) -> source(row))
                .list());
    }

    /** The sources to poll now, those that waited longest first. */
    List<WatchedSource> due(Instant now) {
        return all().stream()
                .filter(source -> !source.due().isAfter(now))
                .sorted(java.util.Comparator.comparing(WatchedSource::due).thenComparing(WatchedSource::name))
                .toList();
    }

    /** Records a poll and queues its items, in one transaction; returns the number of new items. */
    int looked(WatchedSource source, Poll poll, Instant now) {
        return database.write(handle -> {
            int brought = 0;
            for (Poll.Piece piece : poll.pieces()) {
                brought += Queue.put(handle, source, piece, now) ? 1 : 0;
            }
            noted(handle, source, poll, brought, now);
            return brought;
        });
    }

    private static void noted(Handle handle, WatchedSource source, Poll poll, int brought, Instant now) {
        handle.createUpdate(
                        "update source set due = :due, tried = :now, succeeded = :now, reason = null, failures = 0, brought = brought + :brought,"
                                + " etag = :etag, modified = :modified, mark = :mark where name = :name")
                .bind("due", now.plus(source.every()).toString())
                .bind("now", now.toString())
                .bind("brought", brought)
                .bind("etag", poll.etag().orElse(null))
                .bind("modified", poll.modified().orElse(null))
                .bind("mark", poll.mark().orElse(null))
                .bind("name", source.name())
                .execute();
    }

    /** Records a failed poll: the wait for the next one doubles each time, up to a day. */
    void failed(WatchedSource source, String reason, Instant now) {
        int failures = source.failures() + 1;
        Duration bounded = Backoff.doubled(source.every(), failures, LONGEST_WAIT);
        Duration next = bounded.compareTo(source.every()) < 0 ? source.every() : bounded;
        database.write(handle -> handle.createUpdate(
                        "update source set due = :due, tried = :now, reason = :reason, failures = :failures where name = :name")
                .bind("due", now.plus(next).toString())
                .bind("now", now.toString())
                .bind("reason", reason)
                .bind("failures", failures)
                .bind("name", source.name())
                .execute());
    }

    private static WatchedSource source(ResultSet row) throws SQLException {
        return new WatchedSource(
                row.getString("name"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Duration.ofMinutes(row.getInt("every")),
                Instant.parse(row.getString("due")),
                Optional.ofNullable(row.getString("tried")).map(Instant::parse),
                Optional.ofNullable(row.getString("succeeded")).map(Instant::parse),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("failures"),
                row.getInt("brought"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("modified")),
                Optional.ofNullable(row.getString("mark")));
    }
}
