package readout.dossier;

import java.util.List;
import readout.fact.Content;
import readout.text.Span;

/**
 * Claim: one article's report of something.
 *
 * @param id hex digits, the same whenever the same article is read the same way
 * @param spans spans in the article's text, in UTF-16 code units, the fullest evidence first
 * @param quote text of the first span
 */
public record Claim(String id, Source source, List<Span> spans, String quote, double confidence, Content content) {
    public Claim {
        spans = List.copyOf(spans);
    }

    /** Returns the claim for another text that contains the same quote, with the quote's span in that text as its only span. */
    public Claim standingIn(String text) {
        int at = text.indexOf(quote);
        List<Span> places = at < 0 ? List.of() : List.of(new Span(at, at + quote.length()));
        return new Claim(id, source, places, quote, confidence, content);
    }

    /** Returns the claim with another content. */
    public Claim with(Content other) {
        return new Claim(id, source, spans, quote, confidence, other);
    }
}
