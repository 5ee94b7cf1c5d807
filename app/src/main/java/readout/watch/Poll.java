package readout.watch;

import java.util.List;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/**
 * The result of polling a source.
 *
 * @param etag ETag of the response, for the next poll
 * @param modified Last-Modified of the response, as the server wrote it
 * @param mark how far a mailbox has been read
 */
record Poll(List<Piece> pieces, Optional<String> etag, Optional<String> modified, Optional<String> mark) {
    Poll {
        pieces = List.copyOf(pieces);
    }

    /**
     * One item of a poll.
     *
     * @param key identifies the item within its source: each key is taken once
     * @param known metadata that the source gives for it
     * @param input the article itself; for one that is yet to be fetched, the source's teaser
     * @param whole true where nothing has to be fetched
     */
    record Piece(String key, String address, Metadata known, Optional<Input> input, boolean whole) {}

    /** A poll that found nothing new since the last one. */
    static Poll unchanged(WatchedSource source) {
        return new Poll(List.of(), source.etag(), source.modified(), source.mark());
    }
}
