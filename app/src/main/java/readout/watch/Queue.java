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
 * Articles on their way into the dossier. Each step is written down when it is done, and can be repeated: whatever is taken from the queue is taken
 * again after a crash.
 */
public final class Queue {
    /** After so many failures an article is set aside. */
    static final int MOST_TRIES = 3;

    /** The process may die for reasons that are not the article's; one at which it dies again and again is set aside too. */
    static final int MOST_DEATHS = 12;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGER = 5;
    private static final int ID_LENGTH = 32;

    private final Database database;

    public Queue(Database database) {
        this.database = database;
    }

    /** Puts in what is not there; false where it is. */
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

    /** What is to be worked on next; what the process died at comes last. */
    Optional<QueuedItem> next(Instant now) {
        return database.read(handle -> handle.createQuery(
                        "select * from item where step in ('found', 'fetched') and due <= :now order by begun - tries, number limit 1")
                .bind("now", now.toString())
                .map((row, context) -> item(row))
                .findOne());
    }

    /** Notes that work on it begins. */
    void begin(QueuedItem item) {
        database.write(handle -> handle.createUpdate("update item set begun = begun + 1 where id = :id")
                .bind("id", item.id())
                .execute());
    }

    /** Keeps what was fetched; where it is several articles, each goes on by itself. */
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

    /** Notes that it is in the dossier. */
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

    /** Notes a failure: it is tried again after a while, or set aside where that is no use. True where it was set aside. */
    boolean failed(QueuedItem item, String reason, Instant now) {
        int tries = item.tries() + 1;
        boolean aside = tries >= MOST_TRIES;
        Duration wait = FIRST_WAIT.multipliedBy((long) Math.pow(LONGER, item.tries()));
        database.write(handle -> {
            handle.createUpdate("update item set tries = :tries, due = :due, reason = :reason where id = :id")
                    .bind("tries", tries)
                    .bind("due", now.plus(wait).toString())
                    .bind("reason", reason)
                    .bind("id", item.id())
                    .execute();
            return aside ? finish(handle, item, Step.QUARANTINED, reason) : 0;
        });
        return aside;
    }

    /** Sets it aside at once. */
    void aside(QueuedItem item, String reason) {
        database.write(handle -> finish(handle, item, Step.QUARANTINED, reason));
    }

    /**
     * Works once more on what was set aside or done: an article of this address, or all that were set aside where none is given. What lies on the
     * web is fetched again; what was brought whole, as by mail, is kept and read again. Returns how many.
     *
     * @throws StoreException where nothing has the address
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

    /** How much is at each step. */
    public Map<Step, Integer> counts() {
        return database.read(handle ->
                Tally.of(handle.createQuery("select step, count(*) from item group by step"), Step.class, Step::of));
    }

    /** What was set aside, the latest first. */
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
