package readout.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Article as read: body paragraphs joined by a blank line, the metadata, and the dropped blocks.
 *
 * @param id 32 hex digits of SHA-256 over the normalized text
 * @param source the input's own name: file name, URL or the source key of a JSON line
 * @param url address where it was found
 * @param metadata metadata from the input and the page; its url is the canonical one
 * @param byline authors as printed
 * @param paywalled true if the text stops because the rest is for subscribers
 * @param textFrom where the text was taken from and why, in words: {@code paragraphs of the page}, {@code JSON-LD articleBody: …}
 * @param entries entries of a live blog in text order, empty for any other article
 * @param removed every dropped block, in order, so that the cleaning can be checked
 */
public record Article(
        String id,
        String source,
        Optional<String> url,
        Metadata metadata,
        Optional<String> byline,
        Optional<Dateline> dateline,
        String language,
        boolean paywalled,
        String text,
        String textFrom,
        List<LiveBlogEntry> entries,
        List<String> removed) {
    /** Separator between two paragraphs of {@link #text}. */
    public static final String PARAGRAPH_BREAK = "\n\n";

    public Article {
        entries = List.copyOf(entries);
        removed = List.copyOf(removed);
    }

    public Optional<String> title() {
        return metadata.title();
    }

    public Optional<String> outlet() {
        return metadata.outlet();
    }

    /** Day of publication, in the outlet's time zone. */
    public Optional<LocalDate> published() {
        return metadata.published().map(Published::date);
    }

    public PublishedBasis publishedBasis() {
        return metadata.published().map(Published::basis).orElse(PublishedBasis.UNKNOWN);
    }

    /** Day of publication of the words at an offset: of the entry in a live blog, otherwise of the article. */
    public Optional<LocalDate> publishedAt(int offset) {
        return entries.stream()
                .filter(entry ->
                        entry.span().begin() <= offset && offset < entry.span().end())
                .flatMap(entry -> entry.published().stream())
                .map(Timestamp::date)
                .findFirst()
                .or(this::published);
    }

    /** Returns the article with a publication date. */
    public Article published(Published published) {
        return new Article(
                id,
                source,
                url,
                metadata.withPublished(Optional.of(published)),
                byline,
                dateline,
                language,
                paywalled,
                text,
                textFrom,
                entries,
                removed);
    }

    /** Spans of the paragraphs, in order. */
    public List<Span> paragraphs() {
        return paragraphs(text);
    }

    /** Spans of the paragraphs of any text. */
    public static List<Span> paragraphs(String text) {
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
