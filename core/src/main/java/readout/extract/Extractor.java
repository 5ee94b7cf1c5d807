package readout.extract;

import java.util.List;
import readout.fact.Fact;
import readout.text.AnnotatedArticle;

/**
 * Takes one kind of fact out of an article.
 *
 * <p>To add a kind: a record in {@code readout.fact} that {@code Fact} permits; a class here that implements this; a line in {@link
 * Extractors}; its words as a resource in {@code readout.knowledge}; a test that extends {@code ExtractorTest}.
 */
public interface Extractor<F extends Fact> {
    /** The facts in text order, each with the words it rests on. */
    List<F> extract(AnnotatedArticle article);
}
