package readout.annotate;

import java.util.List;
import readout.text.Article;
import readout.text.Sentence;

/**
 * An article to its sentences with tags, lemmas, names and trees.
 *
 * <p>To put another toolkit here: implement this with Penn Treebank tags and Universal Dependencies relations, offsets into the
 * article's text, no sentence across a paragraph's end; pass it to {@link Annotator}.
 */
public interface SentenceAnalysis {
    List<Sentence> analyse(Article article);
}
