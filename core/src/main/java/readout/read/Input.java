package readout.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * An article as it was found, before anything is known of its text.
 *
 * @param source the input's own name, as the user knows it
 * @param url where it was found
 * @param given what the user, the feed or the agency's format says of it; this goes before what a page says of itself
 * @param html true for a page, false for plain text
 * @param further the pages that go on with an article in several parts, in order
 */
public record Input(
        String source, Optional<String> url, Metadata given, String content, boolean html, List<String> further) {
    public Input {
        further = List.copyOf(further);
    }

    /** Plain text of which nothing else is known. */
    public static Input ofText(String source, String content) {
        return new Input(source, Optional.empty(), Metadata.NONE, content, false, List.of());
    }

    /** A page of which nothing else is known. */
    public static Input ofPage(String source, String content) {
        return new Input(source, Optional.empty(), Metadata.NONE, content, true, List.of());
    }

    /** The same, found at this address. */
    public Input at(Optional<String> address) {
        return new Input(source, address, given, content, html, further);
    }

    /** The same, with what is known of it. */
    public Input with(Metadata known) {
        return new Input(source, url, known, content, html, further);
    }

    /** The same page with the pages that go on with it. */
    public Input followedBy(List<String> pages) {
        return new Input(source, url, given, content, html, pages);
    }

    /** The same with this date of publication, unless it already has one. */
    public Input publishedBy(Optional<LocalDate> date) {
        Optional<Published> stated =
                date.map(Timestamp::of).map(when -> Published.stated(when, PublishedBasis.GIVEN, "given"));
        return with(given.withPublished(given.published().or(() -> stated)));
    }
}
