package readout.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.store.database.Database;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;

/** Repository of a dossier's channels, with how far each has been served. */
public final class Channels {
    private final Database database;

    public Channels(Database database) {
        this.database = database;
    }

    /**
     * A channel with how far it has been served.
     *
     * @param planned the time up to which digests were planned
     * @param told number of the last article that the latest weekday digest could cover
     * @param selected the same for the latest weekend digest
     * @param alerted the same for alerts
     */
    public record Served(Channel channel, Instant planned, long told, long selected, long alerted) {}

    /** Adds or changes a channel; what was in the dossier before is not news for a new one. */
    public void put(Channel channel, long lastArticle, Instant now) {
        database.write(handle -> handle.createUpdate(
                        "insert into channel (name, settings, made, planned, told, selected, alerted) values (:name, :settings, :now, :now, :last, :last, :last)"
                                + " on conflict (name) do update set settings = excluded.settings")
                .bind("name", channel.name())
                .bind("settings", JsonColumns.of(channel))
                .bind("now", now.toString())
                .bind("last", lastArticle)
                .execute());
    }

    /**
     * Removes a channel; messages waiting for it are not sent.
     *
     * @throws StoreException where no channel has that name
     */
    public void remove(String name) {
        database.write(handle -> {
            int removed = handle.createUpdate("delete from channel where name = :name")
                    .bind("name", name)
                    .execute();
            if (removed == 0) {
                throw new StoreException("no channel is called '" + name + "'");
            }
            return handle.createUpdate("delete from outbox where channel = :name and state in ('waiting', 'sending')")
                    .bind("name", name)
                    .execute();
        });
    }

    public List<Served> all() {
        return database.read(handle -> handle.createQuery("select * from channel order by name")
                .map((row, context) -> served(row))
                .list());
    }

    static Served one(Handle handle, String name) {
        return handle.createQuery("select * from channel where name = :name")
                .bind("name", name)
                .map((row, context) -> served(row))
                .one();
    }

    /** Records how far a channel has been served, in the same transaction as its messages. */
    static void served(Handle handle, Served served) {
        handle.createUpdate(
                        "update channel set planned = :planned, told = :told, selected = :selected, alerted = :alerted where name = :name")
                .bind("planned", served.planned().toString())
                .bind("told", served.told())
                .bind("selected", served.selected())
                .bind("alerted", served.alerted())
                .bind("name", served.channel().name())
                .execute();
    }

    private static Served served(ResultSet row) throws SQLException {
        return new Served(
                JsonColumns.read(row.getString("settings"), Channel.class),
                Instant.parse(row.getString("planned")),
                row.getLong("told"),
                row.getLong("selected"),
                row.getLong("alerted"));
    }
}
