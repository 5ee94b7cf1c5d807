package readout.fetch.input;

import java.time.LocalDate;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/** What a place holds: an article to read, the address of one, or the reason why there is none. */
public sealed interface Found {
    /** The same, published on this day where it says nothing of that itself. */
    default Found publishedBy(Optional<LocalDate> day) {
        return this instanceof Article article ? new Article(article.input().publishedBy(day)) : this;
    }

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
