package readout.fetch.format;

import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/** What a place holds: an article to read, the address of one, or the reason why there is none. */
public sealed interface Found {
    /** An input to read. */
    record Article(Input input) implements Found {}

    /**
     * The address of an article or of a list of them that stands elsewhere.
     *
     * @param source where the address was found
     * @param known what stands beside it there
     * @param teaser the few lines that stand beside it, for those who don't fetch the address
     */
    record Link(String source, String url, Metadata known, Optional<Input> teaser) implements Found {}

    /** No input, where, and why. */
    record Unusable(String source, String reason) implements Found {}
}
