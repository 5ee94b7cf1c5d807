package readout.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was found, before anything is known of it.
 *
 * @param source the input's own name, as the user knows it
 * @param published the date of publication where the user or the feed gives it
 * @param html true for a page, false for plain text
 */
public record Input(
        String source,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> outlet,
        String content,
        boolean html) {
    /** Plain text of which nothing else is known. */
    public static Input ofText(String source, String content) {
        return new Input(
                source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), content, false);
    }

    /** A page of which nothing else is known. */
    public static Input ofPage(String source, String content) {
        return new Input(source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), content, true);
    }

    /** The same with this date of publication, unless it already has one. */
    public Input publishedBy(Optional<LocalDate> date) {
        return new Input(source, url, published.or(() -> date), title, outlet, content, html);
    }
}
