package readout.fact;

import readout.text.Article;
import readout.text.Span;

/** Evidence for a fact: a span of an article's text; the quote is always cut from the text. */
public record Evidence(Article article, Span span) implements Comparable<Evidence> {
    public Evidence {
        if (span.end() > article.text().length()) {
            throw new IllegalArgumentException(article.source() + ": evidence " + span + " lies outside the text of "
                    + article.text().length());
        }
    }

    public String quote() {
        return span.of(article.text());
    }

    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
