package readout.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read: body paragraphs joined by a blank line, and what was dropped around them.
 *
 * @param id 32 hex digits of SHA-256 over the normalised text
 * @param source the input's own name: file name, URL or the source key of a JSON line
 * @param removed every dropped block, in order, so that the cleaning can be checked
 */
public record Article(
        String id,
        String source,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<Dateline> dateline,
        Optional<LocalDate> published,
        PublishedBasis publishedBasis,
        String language,
        String text,
        List<String> removed) {
    /** What stands between two paragraphs of {@link #text}. */
    public static final String PARAGRAPH_BREAK = "\n\n";

    public Article {
        removed = List.copyOf(removed);
    }

    /** The paragraphs' places, in order. */
    public List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf(PARAGRAPH_BREAK, begin);
            end = end < 0 ? text.length() : end;
            paragraphs.add(new Span(begin, end));
            begin = end + PARAGRAPH_BREAK.length();
        }
        return paragraphs;
    }
}
