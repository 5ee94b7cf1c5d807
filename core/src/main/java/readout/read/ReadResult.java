package readout.read;

import readout.text.Article;

/** Result of reading an input. */
public sealed interface ReadResult {
    String source();

    /** The article that was found. */
    record Read(Article article) implements ReadResult {
        @Override
        public String source() {
            return article.source();
        }
    }

    /** No article, with the reason. */
    record Skipped(String source, String reason) implements ReadResult {}
}
