package readout.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Metadata of an article from one or several sources.
 *
 * @param url address that the source gives for the article
 * @param language language as the source states it, in lower case: {@code en}, {@code en-gb}
 * @param free false if the source says that the text is for subscribers
 */
public record Metadata(
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        List<String> authors,
        Optional<String> section,
        Optional<String> language,
        Optional<Published> published,
        Optional<Timestamp> modified,
        Optional<Boolean> free) {
    /** Empty metadata. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        url = told(url);
        title = told(title);
        outlet = told(outlet);
        section = told(section);
        language = told(language);
        authors = authors.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    private static Optional<String> told(Optional<String> value) {
        return value.map(String::strip).filter(Predicate.not(String::isEmpty));
    }

    /** Fills in missing fields from other metadata. */
    public Metadata or(Metadata other) {
        return new Metadata(
                url.or(other::url),
                title.or(other::title),
                outlet.or(other::outlet),
                authors.isEmpty() ? other.authors : authors,
                section.or(other::section),
                language.or(other::language),
                published.or(other::published),
                modified.or(other::modified),
                free.or(other::free));
    }

    public Metadata withUrl(Optional<String> value) {
        return new Metadata(value, title, outlet, authors, section, language, published, modified, free);
    }

    public Metadata withTitle(Optional<String> value) {
        return new Metadata(url, value, outlet, authors, section, language, published, modified, free);
    }

    public Metadata withOutlet(Optional<String> value) {
        return new Metadata(url, title, value, authors, section, language, published, modified, free);
    }

    public Metadata withAuthors(List<String> value) {
        return new Metadata(url, title, outlet, value, section, language, published, modified, free);
    }

    public Metadata withSection(Optional<String> value) {
        return new Metadata(url, title, outlet, authors, value, language, published, modified, free);
    }

    public Metadata withLanguage(Optional<String> value) {
        return new Metadata(url, title, outlet, authors, section, value, published, modified, free);
    }

    public Metadata withPublished(Optional<Published> value) {
        return new Metadata(url, title, outlet, authors, section, language, value, modified, free);
    }

    public Metadata withModified(Optional<Timestamp> value) {
        return new Metadata(url, title, outlet, authors, section, language, published, value, free);
    }

    public Metadata withFree(Optional<Boolean> value) {
        return new Metadata(url, title, outlet, authors, section, language, published, modified, value);
    }
}
