package readout.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.store.database.Database;
import readout.store.database.JsonColumns;

/** Repository of the digests on the dossier's site. */
public final class DigestRepository {
    private final Database database;

    public DigestRepository(Database database) {
        this.database = database;
    }

    /**
     * A digest on the site.
     *
     * @param id its name in addresses
     */
    public record Kept(String id, String channel, LocalDate day, Instant made, Digest digest) {
        /** The digest as text, with links to a server of this address. */
        public String text(String server) {
            return new PlainTextDigest(new Dates("en")).of(digest.at(server));
        }
    }

    static void put(Handle handle, String id, String channel, LocalDate day, String json, Instant now) {
        handle.createUpdate(
                        "insert into digest (id, channel, day, made, content) values (:id, :channel, :day, :made, :content) on conflict (id) do nothing")
                .bind("id", id)
                .bind("channel", channel)
                .bind("day", day.toString())
                .bind("made", now.toString())
                .bind("content", json)
                .execute();
    }

    /** Digests, the latest first. */
    public List<Kept> latest(int most) {
        return database.read(
                handle -> handle.createQuery("select * from digest order by day desc, made desc, id limit :most")
                        .bind("most", most)
                        .map((row, context) -> kept(row))
                        .list());
    }

    public Optional<Kept> one(String id) {
        return database.read(handle -> handle.createQuery("select * from digest where id = :id")
                .bind("id", id)
                .map((row, context) -> kept(row))
                .findOne());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("id"),
                row.getString("channel"),
                LocalDate.parse(row.getString("day")),
                Instant.parse(row.getString("made")),
                JsonColumns.read(row.getString("content"), Digest.class));
    }
}
