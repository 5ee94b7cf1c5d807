package readout.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is followed.
 *
 * @param name an address, a folder or a mailbox, without its password
 * @param every the time between two looks
 * @param due when it is looked at next
 * @param tried when it was last looked at
 * @param succeeded when a look last went well
 * @param reason why the last look failed; empty where it did not
 * @param failures looks in a row that failed
 * @param brought items found in all
 * @param etag of the last answer
 * @param modified of the last answer, as the server wrote it
 * @param mark of a mailbox: how far it was read
 */
public record WatchedSource(
        String name,
        Kind kind,
        Duration every,
        Instant due,
        Optional<Instant> tried,
        Optional<Instant> succeeded,
        Optional<String> reason,
        int failures,
        int brought,
        Optional<String> etag,
        Optional<String> modified,
        Optional<String> mark) {
    /** What is looked at. */
    public enum Kind {
        /** A feed or a news sitemap at an address. */
        FEED,
        /** A page whose links lead to articles. */
        LINKS,
        /** A folder of files. */
        FOLDER,
        /** A mailbox of newsletters, by IMAP. */
        MAILBOX;

        /** In lower case, as it is kept and shown. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True where what it has now was there before it was followed: it is read, and not announced. */
    boolean isNew() {
        return succeeded.isEmpty();
    }
}
