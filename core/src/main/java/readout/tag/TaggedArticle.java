package readout.tag;

import java.util.List;
import readout.text.Article;
import readout.text.Span;

/**
 * Article with its tags, each list in text order.
 *
 * @param sentences sentences without surrounding white space; none crosses the end of a paragraph
 * @param contents communicated content, also where no frame gives the source
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

    /** Returns the article with other frames. */
    public TaggedArticle with(List<Frame> others) {
        return new TaggedArticle(article, sentences, names, times, others, contents);
    }

    /** Text that the spans refer to. */
    public String text() {
        return article.text();
    }

    /** Returns the tags with another version of the article that has the same text, such as a dated one. */
    public TaggedArticle of(Article other) {
        return new TaggedArticle(other, sentences, names, times, frames, contents);
    }
}
