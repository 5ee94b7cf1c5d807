package readout.text;

import java.util.Optional;

/**
 * One entry of a live blog: a part of the article's text with a time of its own.
 *
 * @param span its place in the article's text, headline left out
 */
public record LiveBlogEntry(Span span, Optional<String> title, Optional<Timestamp> published) {}
