package readout.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * Input: an article as found, before its text is examined.
 *
 * @param source name of the input as the user knows it
 * @param url address where it was found
 * @param given metadata from the user, the feed or the agency's format; takes precedence over what a page declares
 * @param html true for a page, false for plain text
 * @param further the following pages of an article in several parts, in order
 */
public record Input(
        String source, Optional<String> url, Metadata given, String content, boolean html, List<String> further) {
    public Input {
        further = List.copyOf(further);
    }

    /** Creates an input of plain text without metadata. */
    public static Input ofText(String source, String content) {
        return new Input(source, Optional.empty(), Metadata.NONE, content, false, List.of());
    }

    /** Creates an input of a page without metadata. */
    public static Input ofPage(String source, String content) {
        return new Input(source, Optional.empty(), Metadata.NONE, content, true, List.of());
    }

    /** Returns the input with the address where it was found. */
    public Input at(Optional<String> address) {
        return new Input(source, address, given, content, html, further);
    }

    /** Returns the input with further metadata. */
    public Input with(Metadata known) {
        return new Input(source, url, known, content, html, further);
    }

    /** Returns the page with the following pages of the same article. */
    public Input followedBy(List<String> pages) {
        return new Input(source, url, given, content, html, pages);
    }

    /** Returns the input with this publication date, unless it already has one. */
    public Input publishedBy(Optional<LocalDate> date) {
        Optional<Published> stated =
                date.map(Timestamp::of).map(when -> Published.stated(when, PublishedBasis.GIVEN, "given"));
        return with(given.withPublished(given.published().or(() -> stated)));
    }
}
