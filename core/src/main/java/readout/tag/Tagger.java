package readout.tag;

import readout.text.Article;

/**
 * Tags an article with names, dates and frames. Implementations are safe for concurrent use.
 *
 * <p>{@link NeuralTagger} runs the trained model; a test that needs no model passes fixed tags to the later stages.
 */
public interface Tagger {
    TaggedArticle tag(Article article);
}
