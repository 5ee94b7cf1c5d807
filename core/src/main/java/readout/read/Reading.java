package readout.read;

import readout.text.Article;

/** What came of reading one input. */
public sealed interface Reading {
    String source();

    /** The article that was found. */
    record Read(Article article) implements Reading {
        @Override
        public String source() {
            return article.source();
        }
    }

    /** No article, and why. */
    record Skipped(String source, String reason) implements Reading {}
}
