package readout.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.store.database.Database;
import readout.store.database.Numbers;

/** Repository of the feedback that readers sent to the dossier's administrator. */
public final class FeedbackBox {
    private final Database database;

    FeedbackBox(Database database) {
        this.database = database;
    }

    /** Stores a reader's feedback; returns its number. */
    public long put(Feedback feedback) {
        return database.write(handle -> insert(handle, feedback));
    }

    private static long insert(Handle handle, Feedback feedback) {
        long number = Numbers.next(handle, "feedback");
        handle.createUpdate(
                        "insert into feedback (number, page, words, sender, made) values (:number, :page, :words, :sender, :made)")
                .bind("number", number)
                .bind("page", feedback.page())
                .bind("words", feedback.words())
                .bind("sender", feedback.sender())
                .bind("made", feedback.made().toString())
                .execute();
        return number;
    }

    /** Marks the feedback as sent by mail. */
    public void mailed(long number) {
        database.write(handle -> handle.createUpdate("update feedback set mailed = 1 where number = :number")
                .bind("number", number)
                .execute());
    }

    /** All feedback, the latest first. */
    public List<Feedback> all() {
        return database.read(handle -> handle.createQuery("select * from feedback order by number desc")
                .map((row, context) -> new Feedback(
                        row.getLong("number"),
                        row.getString("page"),
                        row.getString("words"),
                        row.getString("sender"),
                        Instant.parse(row.getString("made")),
                        row.getInt("mailed") == 1))
                .list());
    }
}
