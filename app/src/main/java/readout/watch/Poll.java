package readout.watch;

import java.util.List;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/**
 * What a look at a source brought.
 *
 * @param etag validator of the answer, for the next look
 * @param modified the same, as the server wrote it
 * @param mark of a mailbox: how far it was read
 */
record Poll(List<Piece> pieces, Optional<String> etag, Optional<String> modified, Optional<String> mark) {
    Poll {
        pieces = List.copyOf(pieces);
    }

    /**
     * One thing of it.
     *
     * @param key what tells it from others: each key is taken once
     * @param known what the source says of it
     * @param input the article itself; of one that is yet to be fetched the few lines that the source has of it
     * @param whole true where nothing is to be fetched
     */
    record Piece(String key, String address, Metadata known, Optional<Input> input, boolean whole) {}

    /** Nothing that was not there at the last look. */
    static Poll unchanged(WatchedSource source) {
        return new Poll(List.of(), source.etag(), source.modified(), source.mark());
    }
}
