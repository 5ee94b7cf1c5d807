package readout.store.article;

import java.util.List;
import java.util.Optional;
import readout.text.Span;

/**
 * A sentence that matches a search.
 *
 * @param span its place in the article's text
 * @param findings ids of the findings that rest on it
 */
public record Hit(
        String article,
        String outlet,
        Optional<String> published,
        Optional<String> title,
        Span span,
        String text,
        List<String> findings) {
    public Hit {
        findings = List.copyOf(findings);
    }
}
