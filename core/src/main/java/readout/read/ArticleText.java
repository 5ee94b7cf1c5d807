package readout.read;

import java.util.ArrayList;
import java.util.List;
import readout.text.Article;
import readout.text.LiveBlogEntry;
import readout.text.Span;

/** Builder of an article's text, paragraph by paragraph, with the spans of a live blog's entries. */
final class ArticleText {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<LiveBlogEntry> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void add(ArticleBody body) {
        for (String paragraph : body.paragraphs) {
            text.append(text.isEmpty() ? "" : Article.PARAGRAPH_BREAK).append(paragraph);
        }
        paragraphs.addAll(body.paragraphs);
        removed.addAll(body.removed);
    }

    void add(LiveBlog.Found entry) {
        ArticleBody body = ArticleBody.ofEntry(entry.blocks());
        if (body.paragraphs.isEmpty()) {
            removed.addAll(body.removed);
            return;
        }
        int begin = text.isEmpty() ? 0 : text.length() + Article.PARAGRAPH_BREAK.length();
        add(body);
        entries.add(new LiveBlogEntry(new Span(begin, text.length()), entry.title(), entry.published()));
    }

    String text() {
        return text.toString();
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<String> removed() {
        return removed;
    }

    List<LiveBlogEntry> entries() {
        return entries;
    }
}
