package readout.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Handle;
import readout.read.Input;
import readout.store.Tally;
import readout.store.database.Database;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;
import readout.text.Metadata;
import readout.watch.QueuedItem.Step;

/**
 * Queue of articles on their way into the dossier. Each step is recorded once it is done and can be repeated: after a crash, an item that was being
 * worked on is taken again.
 */
public final class Queue {
    /** An article is quarantined after this many failures. */
    static final int MOST_TRIES = 3;

    /**
     * An article is quarantined after the process has ended this often while working on it: a process may end for reasons that are not the article's.
     */
    static final int MOST_DEATHS = 12;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGER = 5;
    private static final int ID_LENGTH = 32;

    private final Database database;

    public Queue(Database database) {
        this.database = database;
    }

    /** Queues the piece; returns false where it is queued already. */
    static boolean put(Handle handle, WatchedSource source, Poll.Piece piece, Instant now) {
        return put(handle, source.name(), piece, source.isNew(), now);
    }

    private static boolean put(Handle handle, String source, Poll.Piece piece, boolean backlog, Instant now) {
        return handle.createUpdate(
                                "insert into item (id, number, source, address, known, step, input, backlog, due)"
                                        + " values (:id, (select coalesce(max(number), 0) + 1 from item), :source, :address, :known, :step, :input, :backlog, :due) on conflict (id) do nothing")
                        .bind("id", DigestUtils.sha256Hex(piece.key()).substring(0, ID_LENGTH))
                        .bind("source", source)
                        .bind("address", piece.address())
                        .bind("known", JsonColumns.of(piece.known()))
                        .bind("step", (piece.whole() ? Step.FETCHED : Step.FOUND).word())
                        .bind("input", piece.input().map(JsonColumns::of).orElse(null))
                        .bind("backlog", backlog ? 1 : 0)
                        .bind("due", now.toString())
                        .execute()
                == 1;
    }

    /** The next item to work on; items at which the process ended come last. */
    Optional<QueuedItem> next(Instant now) {
        return database.read(handle -> handle.createQuery(
                        "select * from item where step in ('found', 'fetched') and due <= :now order by begun - tries, number limit 1")
                .bind("now", now.toString())
                .map((row, context) -> item(row))
                .findOne());
    }

    /** Records that work on the item begins. */
    void begin(QueuedItem item) {
        database.write(handle -> handle.createUpdate("update item set begun = begun + 1 where id = :id")
                .bind("id", item.id())
                .execute());
    }

    /** Stores what was fetched; where that is several articles, each becomes an item of its own. */
    void fetched(QueuedItem item, List<Poll.Piece> articles, Instant now) {
        database.write(handle -> {
            if (articles.size() == 1) {
                return handle.createUpdate(
                                "update item set step = 'fetched', input = :input, tries = 0, begun = 0, reason = null where id = :id")
                        .bind(
                                "input",
                                articles.get(0).input().map(JsonColumns::of).orElse(null))
                        .bind("id", item.id())
                        .execute();
            }
            articles.forEach(piece -> put(handle, item.source(), piece, item.backlog(), now));
            return finish(handle, item, Step.DONE, null);
        });
    }

    /** Records that the item is in the dossier. */
    void done(QueuedItem item) {
        database.write(handle -> finish(handle, item, Step.DONE, null));
    }

    private static int finish(
            Handle handle, QueuedItem item, Step step, @org.jspecify.annotations.Nullable String reason) {
        return handle.createUpdate("update item set step = :step, reason = :reason"
                        + (step == Step.DONE ? ", input = null" : "") + " where id = :id")
                .bind("step", step.word())
                .bind("reason", reason)
                .bind("id", item.id())
                .execute();
    }

    /** Records a failure: the item is tried again later, or quarantined where it has failed too often. Returns true where it was quarantined. */
    boolean failed(QueuedItem item, String reason, Instant now) {
        int tries = item.tries() + 1;
        boolean quarantined = tries >= MOST_TRIES;
        Duration wait = FIRST_WAIT.multipliedBy((long) Math.pow(LONGER, item.tries()));
        database.write(handle -> {
            handle.createUpdate("update item set tries = :tries, due = :due, reason = :reason where id = :id")
                    .bind("tries", tries)
                    .bind("due", now.plus(wait).toString())
                    .bind("reason", reason)
                    .bind("id", item.id())
                    .execute();
            return quarantined ? finish(handle, item, Step.QUARANTINED, reason) : 0;
        });
        return quarantined;
    }

    /** Quarantines the item at once. */
    void aside(QueuedItem item, String reason) {
        database.write(handle -> finish(handle, item, Step.QUARANTINED, reason));
    }

    /**
     * Requeues the article of this address, whether quarantined or done, or every quarantined article where no address is given. Web pages are
     * fetched again; articles that arrived whole, as by mail, are stored and read again. Returns how many were requeued.
     *
     * @throws StoreException where no item has the address
     */
    public int repeat(Optional<String> address, Instant now) {
        int repeated = database.write(handle -> handle.createUpdate(
                        "update item set step = case when input is not null and address not like 'http%' then 'fetched' else 'found' end, tries = 0, begun = 0, reason = null, due = :now where "
                                + address.map(given -> "address = :address and step in ('aside', 'done')")
                                        .orElse("step = 'aside'"))
                .bind("now", now.toString())
                .bind("address", address.orElse(""))
                .execute());
        if (repeated == 0 && address.isPresent()) {
            throw new StoreException("nothing was brought from " + address.get());
        }
        return repeated;
    }

    /** The number of items at each step. */
    public Map<Step, Integer> counts() {
        return database.read(handle ->
                Tally.of(handle.createQuery("select step, count(*) from item group by step"), Step.class, Step::of));
    }

    /** The quarantined items, the latest first. */
    public List<QueuedItem> aside() {
        return database.read(
                handle -> handle.createQuery("select * from item where step = 'aside' order by number desc")
                        .map((row, context) -> item(row))
                        .list());
    }

    private static QueuedItem item(ResultSet row) throws SQLException {
        return new QueuedItem(
                row.getString("id"),
                row.getString("source"),
                row.getString("address"),
                JsonColumns.read(row.getString("known"), Metadata.class),
                Step.of(row.getString("step")),
                Optional.ofNullable(row.getString("input")).map(json -> JsonColumns.read(json, Input.class)),
                row.getInt("backlog") == 1,
                row.getInt("tries"),
                row.getInt("begun"),
                Instant.parse(row.getString("due")),
                Optional.ofNullable(row.getString("reason")));
    }
}
