package readout.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.ingest.Backoff;
import readout.store.Tally;
import readout.store.database.Database;
import readout.store.database.JsonColumns;

/**
 * Outbox of messages on their way. A message has an id and is put in once. It is marked as being sent before it is sent: after a crash it may or may
 * not have arrived, so it is sent again under the same id and never lost.
 */
public final class Outbox {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);

    private final Database database;

    public Outbox(Database database) {
        this.database = database;
    }

    /** How far a message has got. */
    public enum State {
        WAITING,
        /** Being sent, or the program ended while it was. */
        SENDING,
        SENT,
        /** The channel rejects it. */
        REFUSED
    }

    /**
     * A message for a channel.
     *
     * @param again the number of times it may have been sent before
     */
    public record Entry(
            String id,
            String channel,
            String kind,
            Message message,
            State state,
            int tries,
            int again,
            Optional<String> reason) {}

    static void put(Handle handle, String id, String channel, String kind, Message message, Instant now) {
        handle.createUpdate(
                        "insert into outbox (id, number, channel, kind, made, message, state, due)"
                                + " values (:id, (select coalesce(max(number), 0) + 1 from outbox), :channel, :kind, :now, :message, 'waiting', :now) on conflict (id) do nothing")
                .bind("id", id)
                .bind("channel", channel)
                .bind("kind", kind)
                .bind("message", JsonColumns.of(message))
                .bind("now", now.toString())
                .execute();
    }

    /** True where a message with this id, or its first part, was put in before. */
    static boolean has(Handle handle, String id) {
        return handle.createQuery("select count(*) from outbox where id = :id or id = :first")
                        .bind("id", id)
                        .bind("first", id + "-1")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The messages to send now, in order; nothing overtakes a message of the same channel that has to wait. */
    List<Entry> due(Instant now) {
        return database.read(handle -> handle.createQuery(
                        "select * from outbox o where state in ('waiting', 'sending') and due <= :now and not exists"
                                + " (select 1 from outbox b where b.channel = o.channel and b.number < o.number and b.state in ('waiting', 'sending') and b.due > :now) order by number")
                .bind("now", now.toString())
                .map((row, context) -> entry(row))
                .list());
    }

    /** Marks the message as being sent; returns false where another process was faster. */
    boolean begin(Entry entry) {
        return database.write(handle -> handle.createUpdate("update outbox set state = 'sending', again = again + :more"
                                + " where id = :id and state = :state and again = :again and tries = :tries")
                        .bind("more", entry.state() == State.SENDING ? 1 : 0)
                        .bind("id", entry.id())
                        .bind("state", entry.state().name().toLowerCase(Locale.ROOT))
                        .bind("again", entry.again())
                        .bind("tries", entry.tries())
                        .execute()
                == 1);
    }

    /** Records that the message arrived. */
    void sent(Entry entry, String receipt, Instant now) {
        database.write(handle -> sent(handle, entry, receipt, now));
    }

    private static int sent(Handle handle, Entry entry, String receipt, Instant now) {
        return handle.createUpdate(
                        "update outbox set state = 'sent', sent = :now, receipt = :receipt, reason = null where id = :id")
                .bind("now", now.toString())
                .bind("receipt", receipt)
                .bind("id", entry.id())
                .execute();
    }

    /** Puts the digest on the dossier's site and marks it as sent, in one transaction. */
    void shelved(Entry entry, Instant now) {
        LocalDate day = JsonColumns.read(entry.message().text(), Digest.class).day();
        database.write(handle -> {
            DigestRepository.put(
                    handle, entry.id(), entry.channel(), day, entry.message().text(), now);
            return sent(handle, entry, entry.id(), now);
        });
    }

    /** Records that the message did not arrive, or that its arrival is unknown. */
    void failed(Entry entry, Undelivered failure, Instant now) {
        Duration wait = failure.retryAfter().orElseGet(() -> Backoff.doubled(FIRST_WAIT, entry.tries(), LONGEST_WAIT));
        String state = failure.lasting() ? "refused" : failure.unknown() ? "sending" : "waiting";
        database.write(handle -> handle.createUpdate(
                        "update outbox set state = :state, tries = tries + 1, due = :due, reason = :reason where id = :id")
                .bind("state", state)
                .bind("due", now.plus(wait).toString())
                .bind("reason", failure.reason())
                .bind("id", entry.id())
                .execute());
    }

    /** Requeues a channel's rejected messages; returns how many. */
    public int retry(String channel, Instant now) {
        return database.write(handle -> handle.createUpdate(
                        "update outbox set state = 'waiting', tries = 0, due = :now where channel = :channel and state = 'refused'")
                .bind("now", now.toString())
                .bind("channel", channel)
                .execute());
    }

    /** A channel's unsent messages, the oldest first. */
    public List<Entry> open(String channel) {
        return database.read(handle -> handle.createQuery(
                        "select * from outbox where channel = :channel and state <> 'sent' order by number")
                .bind("channel", channel)
                .map((row, context) -> entry(row))
                .list());
    }

    /** The number of a channel's messages in each state. */
    public Map<State, Integer> counts(String channel) {
        return database.read(handle -> Tally.of(
                handle.createQuery("select state, count(*) from outbox where channel = :channel group by state")
                        .bind("channel", channel),
                State.class,
                Outbox::state));
    }

    private static State state(String word) {
        return State.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("channel"),
                row.getString("kind"),
                JsonColumns.read(row.getString("message"), Message.class),
                state(row.getString("state")),
                row.getInt("tries"),
                row.getInt("again"),
                Optional.ofNullable(row.getString("reason")));
    }
}
