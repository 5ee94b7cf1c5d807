package readout.fact;

import readout.text.Article;
import readout.text.Span;

/** The words of an article that a fact rests on; the quote is cut from the text, never passed in. */
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
