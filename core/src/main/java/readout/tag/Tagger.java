package readout.tag;

import readout.text.Article;

/**
 * Tags an article: names, dates and frames. Implementations are safe for use by several threads at once.
 *
 * <p>{@link NeuralTagger} runs the trained model; a test that needs no model hands fixed tags to what comes after.
 */
public interface Tagger {
    TaggedArticle tag(Article article);
}
