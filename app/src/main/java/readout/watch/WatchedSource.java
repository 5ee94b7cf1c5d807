package readout.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A source that a dossier follows.
 *
 * @param name an address, a folder or a mailbox, without its password
 * @param every the time between two polls
 * @param due when it is polled next
 * @param tried when it was last polled
 * @param succeeded when a poll last succeeded
 * @param reason why the last poll failed; empty where it succeeded
 * @param failures the number of polls in a row that failed
 * @param brought the number of items found in all
 * @param etag ETag of the last response
 * @param modified Last-Modified of the last response, as the server wrote it
 * @param mark how far a mailbox has been read
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
    /** The kinds of source. */
    public enum Kind {
        /** A feed or a news sitemap at an address. */
        FEED,
        /** A page whose links lead to articles. */
        LINKS,
        /** A folder of files. */
        FOLDER,
        /** A mailbox of newsletters, by IMAP. */
        MAILBOX;

        /** The kind's name in lower case, as it is stored and shown. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True where the source has never been polled successfully: its items existed before it was followed, so they are read but not announced. */
    boolean isNew() {
        return succeeded.isEmpty();
    }
}
