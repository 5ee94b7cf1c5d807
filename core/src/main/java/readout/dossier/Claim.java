package readout.dossier;

import java.util.List;
import readout.fact.Content;
import readout.text.Span;

/**
 * One article's word for something.
 *
 * @param id hex digits, the same whenever the same article is read the same way
 * @param spans where it stands in the article's text, UTF-16 code units, the fullest evidence first
 * @param quote the text of the first span
 */
public record Claim(String id, Source source, List<Span> spans, String quote, double confidence, Content content) {
    public Claim {
        spans = List.copyOf(spans);
    }

    /** The same claim as it stands in another text with the same words, with those alone for its place. */
    public Claim standingIn(String text) {
        int at = text.indexOf(quote);
        List<Span> places = at < 0 ? List.of() : List.of(new Span(at, at + quote.length()));
        return new Claim(id, source, places, quote, confidence, content);
    }

    /** The same claim, saying this. */
    public Claim with(Content other) {
        return new Claim(id, source, spans, quote, confidence, other);
    }
}
