package readout.tag;

import java.util.List;
import readout.text.Article;
import readout.text.Span;

/**
 * An article with what the tagger found in it, each list in text order.
 *
 * @param sentences sentences without their surrounding blanks; none crosses a paragraph's end
 * @param contents what is communicated by anybody, also where no frame says by whom
 */
public record TaggedArticle(
        Article article,
        List<Span> sentences,
        List<NameTag> names,
        List<TimeTag> times,
        List<Frame> frames,
        List<ContentTag> contents) {
    public TaggedArticle {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
        frames = List.copyOf(frames);
        contents = List.copyOf(contents);
    }

    /** The same with other frames. */
    public TaggedArticle with(List<Frame> others) {
        return new TaggedArticle(article, sentences, names, times, others, contents);
    }

    /** The text that the spans point into. */
    public String text() {
        return article.text();
    }

    /** The same tags over the same text of another article: one that has a date now. */
    public TaggedArticle of(Article other) {
        return new TaggedArticle(other, sentences, names, times, frames, contents);
    }
}
