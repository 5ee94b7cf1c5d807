package readout.read;

import readout.text.Article;

/** What came of reading one input. */
public sealed interface ReadResult {
    String source();

    /** The article that was found. */
    record Read(Article article) implements ReadResult {
        @Override
        public String source() {
            return article.source();
        }
    }

    /** No article, and why. */
    record Skipped(String source, String reason) implements ReadResult {}
}
