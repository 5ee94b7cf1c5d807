package readout.text;

import java.util.Optional;

/**
 * Entry of a live blog: a part of the article's text with a time of its own.
 *
 * @param span span in the article's text, without the headline
 */
public record LiveBlogEntry(Span span, Optional<String> title, Optional<Timestamp> published) {}
