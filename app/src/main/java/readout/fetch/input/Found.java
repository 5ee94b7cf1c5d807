package readout.fetch.input;

import java.time.LocalDate;
import java.util.Optional;
import readout.read.Input;
import readout.text.Metadata;

/** An item found at a source: an article, the address of one, or the reason why there is none. */
public sealed interface Found {
    /** This item, published on the day where it has no date of its own. */
    default Found publishedBy(Optional<LocalDate> day) {
        return this instanceof Article article ? new Article(article.input().publishedBy(day)) : this;
    }

    /** An input to read. */
    record Article(Input input) implements Found {}

    /**
     * The address of an article, or of a list of articles, elsewhere.
     *
     * @param source where the address was found
     * @param known metadata given beside it there
     * @param teaser the teaser beside it, for callers that don't fetch the address
     */
    record Link(String source, String url, Metadata known, Optional<Input> teaser) implements Found {}

    /** An unusable item, with its source and the reason. */
    record Unusable(String source, String reason) implements Found {}
}
